/** A workspace with files that are not written yet, and without those that are to go. */
import { describe, expect, test } from '@jest/globals'
import { noted, withDrafts } from '../../src/run/drafts.ts'
import { worldWith } from '../support/world.ts'

const { workspace } = worldWith({ 'apim.yml': 'old', 'apis/a.yml': 'a', 'apis/b.yml': 'b' })
const DRAFTS = {
  files: new Map([
    ['apim.yml', 'new'],
    ['apis/c.yml', 'c'],
  ]),
  removed: ['apis/b.yml'],
}

describe('drafts', () => {
  const drafted = withDrafts(workspace, DRAFTS)

  test('are read in the place of files', async () => {
    expect(await Promise.all(['apim.yml', 'apis/a.yml', 'apis/c.yml'].map(drafted.read))).toEqual(['new', 'a', 'c'])
  })

  test('are found by globs, and what is to go is not', async () => {
    expect(await drafted.glob(['apis/*.yml', 'apim.yml', '*/c.yml'])).toEqual(['apim.yml', 'apis/a.yml', 'apis/c.yml'])
  })

  test('leave a pattern that matches nothing refused', async () => {
    await expect(drafted.glob(['apis/b*'])).rejects.toThrow('"apis/b*" matches no file in the workspace')
  })
})

test('what was asked for is noted, each once, as a path from the workspace', async () => {
  const { workspace: asked, patterns } = noted(workspace)
  await asked.glob(['./apis/*.yml', 'apim.yml'])
  await asked.glob(['apis/*.yml'])
  expect(patterns()).toEqual(['apis/*.yml', 'apim.yml'])
})
