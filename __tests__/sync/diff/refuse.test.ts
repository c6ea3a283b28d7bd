/**
 * Changes that the service would not take, said in words that point at the file.
 */
import { expect, test } from '@jest/globals'
import { text } from '../../../src/model/field.ts'
import type { Rule } from '../../../src/model/kind.ts'
import { brokenRules, immutable, lost, missing } from '../../../src/sync/diff/refuse.ts'
import { at, kindLike, wanted } from '../../support/entities.ts'

const AT = { file: 'apim.yml', line: 3, column: 3 }
const vault = kindLike(
  {
    name: text('Name.', { required: true }),
    pin: text('Pin.', { hidden: {} }),
    open: text('Open.'),
    token: text('Token.', { hidden: { when: { field: 'open', is: 'no' } } }),
    ref: text('Ref.', { hidden: {} }),
  },
  { union: [['ref'], ['open']], createNeeds: [['open', 'ref']] },
)
const entity = wanted({ kind: vault, ids: ['main'] })

test('what a create lacks is listed in one sentence', () => {
  expect(missing(entity, {})).toEqual([
    { at: AT, message: 'tags/main is not in the service and cannot be created without "name" and "open" or "ref"' },
  ])
})

test('nothing is said of a create that lacks nothing', () => {
  expect(missing(entity, { name: 'Main', ref: 'x' })).toEqual([])
})

test('what a PUT would lose is what only the service knows and nobody declares', () => {
  expect(lost(entity, { name: 'Main', open: 'yes' }, { name: 'Main' })).toEqual([
    { at: AT, message: 'tags/main has to be replaced as a whole, which needs "pin" beside what is declared' },
  ])
  expect(lost(entity, { name: 'Main', open: 'no' }, { name: 'Main' })).toEqual([
    {
      at: AT,
      message: 'tags/main has to be replaced as a whole, which needs "pin" and "token" beside what is declared',
    },
  ])
})

test('a PUT that carries all of it loses nothing', () => {
  expect(lost(entity, { name: 'Main', open: 'no' }, { pin: '1', token: '2' })).toEqual([])
})

test('a field that cannot change is pointed at where it is written', () => {
  const line = { ...AT, line: 9 }
  const staff = wanted(at('groups', 'staff'), {}, { places: new Map([['type', line]]) })
  expect(immutable(staff, ['description', 'type', 'externalId'])).toEqual([
    {
      at: line,
      message: 'groups/staff.type cannot be changed once the group exists; remove it and declare it under another id',
    },
    {
      at: AT,
      message:
        'groups/staff.externalId cannot be changed once the group exists; remove it and declare it under another id',
    },
  ])
})

test('a rule is held against the whole entity and its id, and its sentence follows the field', () => {
  const noTwins: Rule = ({ name }, complete, id) =>
    name === id ? { field: 'name', message: `is its id, ${complete ? 'all' : 'part'} considered` } : undefined
  const strict = wanted({ kind: { ...vault, rules: [noTwins] }, ids: ['main'] })
  expect(brokenRules(strict, { name: 'main' })).toEqual([
    { at: AT, message: 'tags/main.name is its id, all considered' },
  ])
  expect(brokenRules(strict, { name: 'Other' })).toEqual([])
})
