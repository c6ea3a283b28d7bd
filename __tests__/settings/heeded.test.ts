/** Which inputs have a part in which command. */
import { expect, test } from '@jest/globals'
import { openForm } from '../../src/settings/form.ts'
import { unheeded } from '../../src/settings/heeded.ts'
import { type CommandName, INPUTS } from '../../src/settings/inputs.ts'

/** Every input with a value that is no default. */
const EVERYTHING = new Map(Object.keys(INPUTS).map(name => [name, 'given']))

const TOKEN = 'token-for, expiry, token-format, export-token, probe'

test.each<[CommandName, string, string]>([
  [
    'token',
    '"token"',
    'config, overrides, environment, environments, reports, variables, transport, only, except, output, layout, prune, max-deletes, plan-file, approved-plan, promote-from, render-file, secrets, fail-on, strict, concurrency, output-keys, github-token, summary',
  ],
  [
    'validate',
    '"validate"',
    `environments, reports, ${TOKEN}, output, layout, prune, max-deletes, plan-file, approved-plan, promote-from, secrets, fail-on, concurrency, timeout, output-keys, github-token`,
  ],
  ['plan', '"plan"', `environments, reports, ${TOKEN}, output, layout, render-file`],
  ['apply', '"apply"', `environments, reports, ${TOKEN}, output, layout, render-file`],
  [
    'compare',
    '"compare"',
    `environment, ${TOKEN}, output, layout, plan-file, approved-plan, promote-from, render-file, output-keys, github-token`,
  ],
  [
    'merge',
    '"export" with "config"',
    `environments, reports, ${TOKEN}, output, layout, max-deletes, plan-file, approved-plan, promote-from, render-file, secrets, fail-on, output-keys, github-token`,
  ],
  [
    'export',
    '"export"',
    `config, overrides, environment, environments, reports, variables, ${TOKEN}, prune, max-deletes, plan-file, approved-plan, promote-from, render-file, secrets, fail-on, strict, output-keys, github-token`,
  ],
  [
    'convert',
    '"convert"',
    `service, allowed-services, environment, environments, reports, variables, identifier, key, key-type, ${TOKEN}, transport, cloud, subscription-id, resource-group, tenant-id, client-id, client-secret, access-token, api-version, management-url, arm-url, authority-url, only, except, prune, max-deletes, plan-file, approved-plan, promote-from, render-file, secrets, fail-on, strict, concurrency, timeout, output-keys, github-token`,
  ],
])('%s names every input that has no part in it', (command, called, names) => {
  expect(unheeded(command, openForm(EVERYTHING))).toEqual([`not used by command ${called}: ${names}`])
})

test('an input at its default is not named', () => {
  const form = openForm(
    new Map([
      ['output', 'apim'],
      ['prune', 'none'],
      ['layout', ' by-api '],
    ]),
  )
  expect(unheeded('plan', form)).toEqual([])
})
