/** What the fields of a backend demand of one another. */
import { expect, test } from '@jest/globals'
import { brokenInFile, brokenInService } from '../../support/broken.ts'

const members = { services: [{ id: '/backends/one' }] }

test.each([
  ['a pool has members', { type: 'Pool' }, ['type is "Pool"; expected a "pool" beside it']],
  ['a pool with members needs no address', { type: 'Pool', pool: members }, []],
  [
    'members make no pool by themselves',
    { url: 'https://x.example', protocol: 'http', pool: members },
    ['pool needs "type: Pool" beside it'],
  ],
  ['a single backend has a URL', { protocol: 'http' }, ['url is missing; only a pool can do without']],
  [
    'a single backend has a protocol',
    { url: 'https://x.example' },
    ['protocol is missing; only a pool can do without'],
  ],
  [
    'a single backend with both is whole',
    { type: 'Single', url: 'https://x.example', protocol: 'http', pool: null },
    [],
  ],
])('%s', (_, properties, sentences) => {
  expect(brokenInService('backends', properties)).toEqual(sentences)
})

test.each([
  ['may leave to the service what it has', { title: 'Orders' }, []],
  ['may give members alone', { pool: members }, []],
  [
    'cannot hold calls back for nothing',
    { circuitBreaker: { rules: [{ failureCondition: { interval: null } }] } },
    ['circuitBreaker has a rule without "failureCondition"; expected what counts as a failure'],
  ],
  ['may hold calls back for failures', { circuitBreaker: { rules: [{ failureCondition: { count: 3 } }] } }, []],
  ['may have a breaker without rules', { circuitBreaker: {} }, []],
  ['cannot give members to a single backend', { type: 'Single', pool: members }, ['pool needs "type: Pool" beside it']],
])('a file %s', (_, properties, sentences) => {
  expect(brokenInFile('backends', properties)).toEqual(sentences)
})
