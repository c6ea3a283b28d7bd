/** What the scheme of a version set demands. */
import { expect, test } from '@jest/globals'
import { brokenInFile, brokenInService } from '../../support/broken.ts'

test.each([
  ['in the path needs no name', { versioningScheme: 'Segment' }, []],
  [
    'in the query needs its name',
    { versioningScheme: 'Query' },
    ['versioningScheme is "Query"; expected "versionQueryName" beside it'],
  ],
  ['in the query with its name is whole', { versioningScheme: 'Query', versionQueryName: 'v' }, []],
  [
    'in a header needs its name',
    { versioningScheme: 'Header' },
    ['versioningScheme is "Header"; expected "versionHeaderName" beside it'],
  ],
  [
    'in a header with its name is whole',
    { versioningScheme: 'Header', versionHeaderName: 'x-v', versionQueryName: null },
    [],
  ],
  [
    'in the path has no name in the query',
    { versioningScheme: 'Segment', versionQueryName: 'v' },
    ['versionQueryName belongs to "versioningScheme: Query"; expected null, or no such key'],
  ],
  [
    'in the query has no name in a header',
    { versioningScheme: 'Query', versionQueryName: 'v', versionHeaderName: 'x-v' },
    ['versionHeaderName belongs to "versioningScheme: Header"; expected null, or no such key'],
  ],
])('a version %s', (_, properties, sentences) => {
  expect(brokenInService('apiVersionSets', properties)).toEqual(sentences)
})

test.each([
  ['may leave the name to the service', { versioningScheme: 'Query' }, []],
  ['may leave the scheme to the service', { versionHeaderName: 'x-v' }, []],
  [
    'cannot take the name away',
    { versioningScheme: 'Query', versionQueryName: null },
    ['versioningScheme is "Query"; expected "versionQueryName" beside it'],
  ],
])('a file %s', (_, properties, sentences) => {
  expect(brokenInFile('apiVersionSets', properties)).toEqual(sentences)
})
