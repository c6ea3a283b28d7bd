/** What every command on files does before it goes its own way. */
import { expect, test } from '@jest/globals'
import { isFaulty, load, reportBefore, stackOf } from '../../src/run/planning.ts'
import { settingsOf, worldWith } from '../support/world.ts'

const FILE = 'version: 1\nnamedValues: { key: { secret: true, value: "${secret.KEY}" } }\n'

test.each([
  ['contoso/My_Shop', 'my-shop'],
  ['contoso/apis', 'apis'],
  [`contoso/${'a'.repeat(50)}`, 'a'.repeat(40)],
  ['contoso/', 'default'],
  [undefined, 'default'],
])('the stack of the repository %j is %s', (repository, stack) => {
  expect(stackOf(repository)).toBe(stack)
})

test('secrets of the files are masked, and a report begins with what the files are', async () => {
  const surroundings = { environment: { KEY: 'hunter-two' }, commit: 'c0ffee', runUrl: 'https://example.com/1' }
  const world = worldWith({ 'apim.yml': FILE }, undefined, surroundings)
  const loaded = await load(settingsOf({ command: 'validate' }), world)
  expect([isFaulty(loaded), world.runner.said]).toEqual([false, ['mask hunter-two']])
  expect(reportBefore(loaded, world)).toEqual({
    command: 'validate',
    service: undefined,
    files: ['apim.yml'],
    declared: 1,
    problems: [],
    warnings: [],
    requests: { reads: 0, writes: 0, secrets: 0, retries: 0 },
    ms: 0,
    commit: 'c0ffee',
    runUrl: 'https://example.com/1',
  })
})

test('warnings of the files are errors when the run is strict', async () => {
  const file = FILE.replace('"${secret.KEY}"', 'hunter-two')
  const faulty = async (strict: string) =>
    isFaulty(await load(settingsOf({ command: 'validate', strict }), worldWith({ 'apim.yml': file })))
  expect([await faulty('false'), await faulty('true')]).toEqual([false, true])
})
