/** Plan files of other jobs, before they are compared. */
import { expect, test } from '@jest/globals'
import { refuseOthers, refuseTwins, toldBy } from '../../src/comparison/reports.ts'
import { RefusalError } from '../../src/errors.ts'

const FILE = { environment: 'dev', service: { name: 'contoso-dev' }, fileDigest: 'd1', digest: 'p', compared: 1 }

test('a plan file says its environment, its service and the file that it is for', () => {
  expect(toldBy(FILE, 'reports: "dev.json"')).toEqual({
    environment: 'dev',
    from: 'reports: "dev.json"',
    standing: { verdicts: new Map(), entities: 1, refusals: [], digest: 'p' },
    ended: 'its run came to no plan',
    service: 'contoso-dev',
    fileDigest: 'd1',
  })
})

test('a run that ended early says why', () => {
  expect(toldBy({ environment: 'dev', ended: 'no such host' }, 'x')).toMatchObject({
    standing: undefined,
    ended: 'no such host',
    service: undefined,
  })
})

test.each<readonly [string, () => void, string]>([
  [
    'of no environment',
    () => void toldBy({ digest: 'p' }, 'reports: "a.json"'),
    'reports: "a.json" is of no environment; expected the plan of one that the files declare',
  ],
  [
    'of the same environment',
    () => refuseTwins([toldBy(FILE, 'reports: "a.json"'), toldBy(FILE, 'reports: "b.json"')]),
    'reports: "b.json" is for environment "dev", as reports: "a.json" is; expected one plan for each',
  ],
  [
    'of another file',
    () => refuseOthers([toldBy(FILE, 'reports: "a.json"')], 'd2'),
    'reports: "a.json" was planned for another file (d1) than this one (d2); expected plans for the same file',
  ],
  [
    'of a file that nobody knows',
    () => refuseOthers([toldBy({ environment: 'dev' }, 'reports: "a.json"')], 'd2'),
    'reports: "a.json" was planned for another file (none) than this one (d2); expected plans for the same file',
  ],
])('a plan file %s is refused', (_, refuse, message) => {
  expect(refuse).toThrow(new RefusalError(message))
})
