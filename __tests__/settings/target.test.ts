/** The guard against the wrong service, whatever the command and wherever the name comes from. */
import { describe, expect, test } from '@jest/globals'
import { InputError } from '../../src/errors.ts'
import { openForm } from '../../src/settings/form.ts'
import { takeTarget, targetOf } from '../../src/settings/target.ts'
import { readSettings } from '../../src/settings.ts'

const now = new Date('2030-01-01T00:00:00Z')
const ALLOWED = 'contoso-dev\n  contoso-test\n'
const FAULT = 'service is "contoso", which "allowed-services" does not name; expected "contoso-dev" or "contoso-test"'

const commands = {
  token: { key: 'c2VjcmV0LWtleS1vZi1jb250b3Nv' },
  validate: { config: 'apim.yml' },
  plan: { config: 'apim.yml', 'access-token': 'eyJhbGciOi' },
  apply: { config: 'apim.yml', 'access-token': 'eyJhbGciOi' },
}

describe.each(Object.entries(commands))('command %s', (command, rest) => {
  const inputs = (service: string) =>
    new Map(Object.entries({ ...rest, command, service, 'allowed-services': ALLOWED }))

  test('is refused for a service that is not on the list', () => {
    expect(() => readSettings(inputs('contoso'), now)).toThrow(new InputError([FAULT]))
  })

  test('takes a service of the list, whatever its case', () => {
    expect(readSettings(inputs('Contoso-Test'), now)).toMatchObject({ command, target: { service: 'Contoso-Test' } })
  })
})

test('a service that is named elsewhere than in the inputs is held to the list too', () => {
  const inputs = takeTarget(openForm(new Map([['allowed-services', ALLOWED]])))
  expect(() => targetOf({ ...inputs, service: 'contoso' }, 'arm')).toThrow(new InputError([FAULT]))
})

test('without a list every service is taken', () => {
  const inputs = takeTarget(openForm(new Map([['allowed-services', ' \n']])))
  expect(targetOf({ ...inputs, service: 'contoso' }, 'arm').service).toBe('contoso')
})

test('a name on the list that no service can have is refused', () => {
  const inputs = new Map(Object.entries({ ...commands.token, service: 'contoso', 'allowed-services': 'contoso*' }))
  expect(() => readSettings(inputs, now)).toThrow(/^allowed-services is "contoso\*"; expected an instance name/)
})
