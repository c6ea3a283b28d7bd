/** What happens after the job to a token that later steps were given. */
import { expect, test } from '@jest/globals'
import { runScript } from './support/script.ts'

const NOTHING = { GITHUB_OUTPUT: '', GITHUB_ENV: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' }

test('an exported token is blanked', () => {
  expect(runScript(`import './src/post.ts'`, { STATE_exported: 'true' })).toEqual({
    exitCode: 0,
    lines: ['APIM_TOKEN blanked'],
    files: { ...NOTHING, GITHUB_ENV: 'APIM_TOKEN<<END\n\nEND\n' },
  })
})

test('a variable of that name that is not ours is left alone', () => {
  expect(runScript(`import './src/post.ts'`, { APIM_TOKEN: 'of another step' })).toEqual({
    exitCode: 0,
    lines: [],
    files: NOTHING,
  })
})
