/** References by the keys of the file, wherever they stand in an entity. */
import { expect, test } from '@jest/globals'
import { followed } from '../../src/comparison/followed.ts'
import { namesIn } from '../../src/comparison/names.ts'
import { declared } from '../support/scenario.ts'

const FILE = `version: 1
products:
  gold: { sync: { id: gold-2019 } }
  free: {}
loggers:
  audit: { loggerType: applicationInsights, credentials: { instrumentationKey: "{{key}}" }, sync: { id: audit-2019 } }
namedValues:
  key: { displayName: key, secret: true, value: "\${env.KEY}" }
subscriptions:
  mobile: { displayName: gold-2019, scope: /products/gold }
  trial: { displayName: Trial, scope: /products/free }
diagnostics:
  applicationinsights: { loggerId: /loggers/audit, alwaysLog: allErrors }
`

test('ids are exchanged where an entity is named, and nowhere else', async () => {
  const declaration = await declared(FILE, { environment: { KEY: 'a made-up key of an instance' } })
  const nameOf = namesIn(declaration)
  const of = (key: string) => {
    const entity = declaration.wanted.get(key)
    return entity === undefined ? undefined : followed(entity, nameOf)
  }
  expect([of('subscriptions/mobile'), of('subscriptions/trial'), of('diagnostics/applicationinsights')]).toEqual([
    { displayName: 'gold-2019', scope: '/products/gold' },
    { displayName: 'Trial', scope: '/products/free' },
    { loggerId: '/loggers/audit', alwaysLog: 'allErrors' },
  ])
})
