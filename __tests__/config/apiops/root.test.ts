/** A folder that is named too high is told of once, with the one that was meant. */
import { describe, expect, test } from '@jest/globals'
import { faultOfFolder } from '../../../src/config/apiops/root.ts'

const TAG = 'tags/t/tagInformation.json'
const HOST = 'named values/host/namedValueInformation.json'

function faultOf(...files: readonly string[]): string | undefined {
  return faultOfFolder(
    'apiops',
    files.map(file => `apiops/${file}`),
  )
}

describe('a folder is read', () => {
  test.each([
    ['with collections', [TAG]],
    ['with nothing but the policy of the service', ['policy.xml']],
    ['with another one of artifacts in it', [TAG, `old/${TAG}`]],
    ['with workspaces alone', [`workspaces/team/${TAG}`]],
    ['where the only collection has a slip in its name', ['tgas/t/tagInformation.json']],
    ['where an API lies under a slip', ['api/o/apiInformation.json', 'api/o/operations/get/policy.xml']],
    ['with nothing that says where artifacts begin', ['old/policy.xml']],
    ['with more folders of artifacts than anybody would read about', [1, 2, 3, 4, 5, 6].map(n => `${n}/${TAG}`)],
  ])('%s', (_, files) => {
    expect(faultOf(...files)).toBeUndefined()
  })
})

describe('a folder is refused', () => {
  test.each([
    [
      'when all lies deeper',
      ['configuration.prod.yaml', 'artifacts/policy.xml', `artifacts/${TAG}`, `artifacts/${HOST}`],
      '"apiops" has its files of APIOps deeper within; expected "apiops/artifacts"',
    ],
    [
      'when it holds several folders of artifacts',
      [`dev/out/${TAG}`, `prod/${HOST}`],
      '"apiops" has its files of APIOps deeper within; expected "apiops/dev/out" or "apiops/prod"',
    ],
    [
      'when it holds none',
      ['README.md', 'Information.txt'],
      '"apiops" is a folder without files of APIOps; expected such a folder, a file or a glob',
    ],
  ])('%s', (_, files, fault) => {
    expect(faultOf(...files)).toBe(fault)
  })
})
