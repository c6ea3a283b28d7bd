/**
 * The emulator's command line: what each flag asks for, and a sentence for what it does not know.
 */
import { expect, test } from '@jest/globals'
import { commandOf, greeting, USAGE } from '../../src/emulator/cli.ts'

const QUIET = { latencyMs: 0, rateLimit: false, role: 'contributor', tokenLifeSeconds: 3599 }

test.each([
  ['nothing', [], { is: 'listen', port: 4280, options: { samples: false, behaviour: QUIET } }],
  [
    'every flag',
    [
      ...['--port', '0', '--identifier', 'me', '--key', 'a2V5', '--access-token', 't1', '--access-token', 't2'],
      ...['--service', 'contoso', '--latency', '30', '--samples', '--rate-limit', '--reader', '--token-life', '600'],
    ],
    {
      is: 'listen',
      port: 0,
      options: {
        identifier: 'me',
        keys: ['a2V5', expect.stringMatching(/==$/)],
        accessTokens: ['t1', 't2'],
        services: ['contoso'],
        samples: true,
        behaviour: { latencyMs: 30, rateLimit: true, role: 'reader', tokenLifeSeconds: 600 },
      },
    },
  ],
  ['help', ['--help', '--port', 'x'], { is: 'help', text: USAGE }],
  [
    'a port that is none',
    ['--port', '70000'],
    { is: 'refused', problem: '--port is "70000"; expected a number from 0 to 65535' },
  ],
  ['a latency that is none', ['--latency', '-1ms'], { is: 'refused', problem: expect.stringContaining('--latency') }],
  [
    'a life of tokens that is none',
    ['--token-life', '1h'],
    { is: 'refused', problem: '--token-life is "1h"; expected a whole number of seconds' },
  ],
  [
    'an unknown flag',
    ['--prot', '1'],
    { is: 'refused', problem: expect.stringMatching(/^unknown option '--prot'.*; expected --port, /) },
  ],
])('%s', (_, args, command) => {
  expect(commandOf(args)).toEqual(command)
})

test('the greeting tells the sample credentials and never a given one', () => {
  expect(greeting('http://127.0.0.1:1', {})).toMatch(
    /identifier integration and key \S+==, or arm-url with access-token \S+$/,
  )
  expect(greeting('http://127.0.0.1:1', { keys: ['a2V5', 'b'], accessTokens: ['t1'] })).toBe(
    'http://127.0.0.1:1 is an API Management emulator: management-url with identifier integration and the given key, or arm-url with the given access-token',
  )
})
