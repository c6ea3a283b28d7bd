/** The version that requests and reports name. */
import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { VERSION } from '../src/version.ts'

test('the version is that of package.json', async () => {
  expect(JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).version).toBe(VERSION)
})
