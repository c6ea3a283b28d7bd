/** Which applies prove that an environment has had a file. */
import { describe, expect, test } from '@jest/globals'
import { type Deeds, isProof, remembering } from '../../src/run/proof.ts'
import type { Memory } from '../../src/sync/record/memory.ts'
import { at, create, line } from '../render/samples.ts'

const PLAN = { compared: 3, actions: [] }
const ALL = { only: [], except: [], strict: false }
const change = create(at('tags', 'a'), line(1))
const applied = { status: 'applied', change, ms: 1, rewritten: [] } as const
const rewritten = { ...applied, rewritten: [{ path: 'displayName', sent: 'a', kept: 'b' }] }
const failed = { status: 'failed', change, ms: 1, reason: 'no' } as const
const skipped = { status: 'skipped', change, because: at('tags', 'b') } as const

describe('an apply', () => {
  test.each<readonly [string, Deeds]>([
    ['in which everything was applied', { outcomes: [applied, rewritten], actions: [] }],
    ['that had nothing to do', { outcomes: [] }],
  ])('%s is proof', (_, deeds) => {
    expect(isProof(PLAN, deeds, ALL)).toBe(true)
  })

  test.each<readonly [string, Deeds]>([
    ['in which something failed', { outcomes: [applied, failed] }],
    ['in which something was skipped', { outcomes: [skipped] }],
    ['that ended early', { outcomes: [applied], ended: 'the run was cancelled' }],
  ])('%s is none', (_, deeds) => {
    expect(isProof(PLAN, deeds, ALL)).toBe(false)
  })

  test('of a part is none, and so is one that compared nothing', () => {
    expect(isProof(PLAN, {}, { ...ALL, only: ['tags/a'] })).toBe(false)
    expect(isProof(PLAN, {}, { ...ALL, except: ['tags/a'] })).toBe(false)
    expect(isProof({ compared: 0, actions: [] }, {}, ALL)).toBe(false)
  })

  test('whose values the service rewrote is none when the run is strict', () => {
    expect(isProof(PLAN, { outcomes: [rewritten] }, { ...ALL, strict: true })).toBe(false)
    expect(isProof(PLAN, { outcomes: [applied] }, { ...ALL, strict: true })).toBe(true)
  })
})

const MEMORY: Memory = {
  salt: 's',
  owned: [],
  fingerprints: {},
  rewritten: {},
  imported: {},
  actions: {},
  inUse: {},
  deliveries: [],
}
const delivery = { file: 'f', at: '2030-01-01T00:00:00.000Z' }

test('a delivery is remembered, unless there is a record that could not be read', () => {
  expect(remembering(MEMORY, delivery)).toEqual({ ...MEMORY, deliveries: [delivery] })
  expect(remembering({ ...MEMORY, unread: true }, delivery)).toEqual({ ...MEMORY, unread: true })
})
