/**
 * The view of what the files come to: what it leaves out, and what it never shows.
 */
import { expect, test } from '@jest/globals'
import { effectiveText } from '../../src/config/effective-text.ts'
import { chooseEnvironment, openFiles } from '../../src/config/load.ts'

/** Gives the view of a file in an environment. */
async function shown(
  yaml: string,
  environment?: string,
  secrets: Readonly<Record<string, string>> = {},
): Promise<string> {
  const sources = {
    glob: async (patterns: readonly string[]) => patterns,
    read: async () => yaml,
    resolve: async (_: string, path: string) => path,
  }
  const opened = await openFiles(['apim.yml'], sources)
  const env = () => undefined
  const secret = (name: string) => secrets[name]
  const chosen = chooseEnvironment(opened, { ...(environment === undefined ? {} : { environment }), env, secret })
  return effectiveText(chosen.effective, { env, secret, named: chosen.effective.variables })
}

const HEAD = '# What the files declare, with the line that says each value. Secrets are ***.\n\n'

test('a secret is shown in no part of a text', async () => {
  const text = await shown('backends: { b: { url: "https://x/?key=${secret.KEY}" } }', undefined, { KEY: 'hunter-two' })
  expect(text).toBe(`${HEAD}backends:\n  b:\n    url: https://x/?key=*** # apim.yml:1:23\n`)
})

test('a secret that is absent is shown as any other', async () => {
  expect(await shown('backends: { b: { url: "${secret.KEY}" } }')).toContain('url: "***"')
})

test('what an environment does not have is left out, in maps and in lists', async () => {
  const yaml = `environments: { dev: {}, prod: {} }
products:
  gold: { apis: [a, { id: b, environments: [dev] }] }
  sandbox: { sync: { environments: [dev] } }
`
  const text = await shown(yaml, 'prod')
  expect([text.includes('sandbox'), text.includes('b #'), text.includes('- a #')]).toEqual([false, false, true])
})

test('numbers keep the zeros that they were written with, and what looks like one stays a text', async () => {
  expect(await shown('a: 1.10\nb: "1.10"\nc: 7\n')).toBe(
    `${HEAD}a: 1.10 # apim.yml:1:4\nb: "1.10" # apim.yml:2:4\nc: 7 # apim.yml:3:4\n`,
  )
})

test('what cannot be seen is written as an escape', async () => {
  expect(await shown('a: "x\\u200by"\n')).toContain('x\\u{200b}y')
})

test('a secret that stands in the file is shown as any other, however short, deep or faulty', async () => {
  const text = await shown(`namedValues:
  short: { secret: true, value: pin }
  quoted: { secret: "true", value: pan }
  open: { secret: false, value: pen }
backends:
  b:
    credentials: { header: { x-key: [pea, "{{short}}"] }, query: { code: [pod] }, authorization: { scheme: Basic, parameter: pip } }
workspaces:
  team: { loggers: { log: { credentials: { instrumentationKey: pit, typo: pot } } } }
identityProviders: { aad: { clientId: pub, clientSecret: 42 } }
`)
  const values = text.split('\n').flatMap(line => / ([^ ]+) # /.exec(line)?.[1] ?? [])
  expect(values).toEqual(
    ['true', '"***"', '"true"', '"***"', 'false', 'pen', '"***"', '"{{short}}"', '"***"', 'Basic', '"***"'].concat([
      '"***"',
      '"***"',
      'pub',
      '"***"',
    ]),
  )
})
