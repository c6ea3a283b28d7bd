/**
 * The promise of an export for services that others than we have filled: any legal value in any field, odd ids, what no
 * file may hold.
 *
 * What cannot be written is left out with a sentence, and then a new service is not the same; a plan is empty all the
 * same. LAW_RUNS asks for more cases than the few of every day, LAW_SEED for those of before.
 */
import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { KINDS, type Kind } from '../../src/emulator/contract.ts'
import { ServiceError } from '../../src/errors.ts'
import type { Layout } from '../../src/export/files.ts'
import { keyOf, ownId } from '../../src/model/address.ts'
import type { Declaration, Wanted } from '../../src/model/state.ts'
import type { JsonObject } from '../../src/ports.ts'
import { type Deed, deedsTo, perform } from '../support/deeds.arbitrary.ts'
import { needed, newest, PREVIEW, STABLE, stable, withOnly } from '../support/everything.ts'
import { type Broken, brokenPromises } from '../support/promise.ts'
import { type Stage, stage, type Way } from '../support/scenario.ts'

jest.setTimeout(120_000)

/** An entity of the example, and what is done to its kind. */
interface Subject {
  /** Its key. */
  readonly sample: string
  readonly deeds: readonly Deed[]
}

interface Case {
  readonly subjects: readonly Subject[]
  readonly layout: Layout
  readonly pageSize: number
}

/** What begins as a copy of something else, or is worded by the service alone. */
const NOT_MADE_AGAIN = /notifications$|\/revisions|currentRevision$/

function anyCase(whole: Declaration, apiVersion: string, has: (wanted: Wanted) => boolean): fc.Arbitrary<Case> {
  const samples = Map.groupBy(
    [...whole.wanted.values()].filter(wanted => !NOT_MADE_AGAIN.test(wanted.address.kind.name) && has(wanted)),
    ({ address }) => address.kind.contract,
  )
  const subjects = KINDS.flatMap(kind => {
    const known = samples.get(kind.entity) ?? []
    return known.length === 0 ? [] : [subjectOf(kind, known, apiVersion)]
  })
  return fc.record({
    subjects: fc.array(fc.oneof(...subjects), { minLength: 1, maxLength: 2 }),
    layout: fc.constantFrom<Layout>('single', 'by-api'),
    pageSize: fc.constantFrom(1, 2, 7, 100),
  })
}

function subjectOf(kind: Kind, samples: readonly Wanted[], apiVersion: string): fc.Arbitrary<Subject> {
  return fc
    .constantFrom(...samples)
    .chain(({ address }) =>
      deedsTo(kind, apiVersion, ownId(address)).map((deeds): Subject => ({ sample: keyOf(address), deeds })),
    )
}

/** Fills a service with some of the example and does to it what is to be done; what is broken then. */
async function brokenBy({ subjects, layout, pageSize }: Case, whole: Declaration, way: Way & { apiVersion: string }) {
  const stand = stage({}, way)
  const entities = subjects.flatMap(({ sample }) => [...needed(whole.wanted.get(sample), whole)])
  const { plan, outcomes } = await stand.apply(
    withOnly(
      whole,
      entities.filter(({ address }) => !NOT_MADE_AGAIN.test(address.kind.name)),
    ),
  )
  fc.pre(plan.refusals.length === 0 && outcomes.every(({ status }) => status === 'applied'))
  for (const { deeds } of subjects) for (const deed of deeds) await perform(stand, way.apiVersion, deed)
  stand.emulator.behave({ pageSize })
  return brokenPromises(stand, way, layout)
}

const EMPTY = { here: [], elsewhere: [] }

/** Leaves out what a sentence of the export says cannot be the same. */
function excused({ taken, here, elsewhere }: Broken) {
  const isPartial = taken.unread.length > 0 || taken.remarks.some(({ why }) => !why.includes(' is not shown'))
  return { here, elsewhere: isPartial ? [] : elsewhere.filter(line => !isBeside(line)) }
}

/**
 * True for defaults that are spelled out or not, for what the service has drawn ids for, for new secrets, and for what a
 * SOAP operation shows of its messages: nobody knows which of it an import of WSDL makes.
 */
function isBeside(line: string): boolean {
  const [place = '', rest = ''] = line.split(/: (.*)/s)
  const [one, other] = rest.replaceAll(SPELLED_OUT, '').split(' / ')
  return /<id>$|^apim\.yaml$/.test(place) || one === other || line.includes(MADE_UP) || OF_SOAP.test(rest)
}

const SPELLED_OUT =
  /"\w+date(?:time)?":"2031-01-01t[^"]*",?|"tls":\{(?:"validatecertificate(?:chain|name)":true,?)+\},?|"subscriptionkeyparameternames":\{"header":"ocp-apim-subscription-key"(?:,"query":"subscription-key")?\},?/g
const OF_SOAP = /"urltemplate":"\/\?soapaction=.*"urltemplate":"\/\?soapaction=/
const MADE_UP = Buffer.from('a made-up secret').toString('base64').toLowerCase().slice(0, 20)

describe('what others have made of a service is exported, planned without a change, and made again', () => {
  const seen = ({ address: { kind } }: Wanted) => kind.since === undefined && kind.admits === undefined
  test.each([
    ['the stable', stable, STABLE, () => true],
    ['the newest', newest, PREVIEW, () => true],
    ['the direct', stable, { direct: true, apiVersion: '2021-08-01' }, seen],
  ] as const)('in %s version of the API', async (_, whole, way, has) => {
    await fc.assert(
      fc.asyncProperty(anyCase(whole, way.apiVersion, has), async one => {
        expect(excused(await brokenBy(one, whole, way))).toEqual(EMPTY)
      }),
      {
        numRuns: Number(process.env['LAW_RUNS'] ?? 12),
        ...(process.env['LAW_SEED'] === undefined ? {} : { seed: Number(process.env['LAW_SEED']) }),
      },
    )
  })
})

/** What is done to one of two APIs, or with a number to a revision of it. */
interface Step {
  readonly does: 'copy' | 'release' | 'delete' | 'operation' | 'policy' | 'tag' | 'without operation'
  readonly api: 'a' | 'b'
  readonly revision: number | undefined
}

const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom<Step['does'][]>(
      ...(['copy', 'copy', 'release', 'delete', 'operation', 'policy', 'tag', 'without operation'] as const),
    ),
    api: fc.constantFrom<Step['api'][]>('a', 'b'),
    revision: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  }),
  { minLength: 2, maxLength: 12 },
)

/** Does a step below a scope, as far as the service lets it be done. */
async function take({ service }: Stage, scope: string, { does, api, revision }: Step): Promise<void> {
  const [base, at] = [`${scope}/apis/${api}`, revision === undefined ? api : `${api};rev=${revision}`]
  const place = `${scope}/apis/${at}`
  const put = (path: string, properties: JsonObject) => service.put(path, properties)
  const doing = (): Promise<unknown> => {
    switch (does) {
      case 'copy':
        return put(`${base};rev=${revision ?? 2}`, { sourceApiId: base, displayName: api, path: api })
      case 'release':
        return put(`${base}/releases/r${revision ?? 1}`, { apiId: place })
      case 'delete':
        return service.delete(place)
      case 'operation':
        return put(`${place}/operations/add`, { displayName: 'Add', method: 'POST', urlTemplate: `/${at.length}` })
      case 'without operation':
        return service.delete(`${place}/operations/get`)
      case 'policy':
        return put(`${place}/policies/policy`, { format: 'rawxml', value: '<policies><inbound /></policies>' })
      case 'tag':
        return put(`${place}/tags/t`, {})
    }
  }
  await doing().catch((error: unknown) => {
    if (!(error instanceof ServiceError)) throw error
  })
}

test.each(['', '/workspaces/w'])('revisions below "%s" are made again, whatever has been done to them', async scope => {
  await fc.assert(
    fc.asyncProperty(anySteps, fc.constantFrom<Layout[]>('single', 'by-api'), async (steps, layout) => {
      const stand = stage()
      await stand.service.put('/workspaces/w', { displayName: 'W' })
      stand.emulator.seed(`${scope}/tags/t`, { displayName: 'T' })
      for (const api of ['a', 'b']) {
        await stand.service.put(`${scope}/apis/${api}`, { displayName: api, path: api, protocols: ['https'] })
        const operation = { displayName: 'Get', method: 'GET', urlTemplate: '/get' }
        await stand.service.put(`${scope}/apis/${api}/operations/get`, operation)
      }
      for (const step of steps) await take(stand, scope, step)
      expect(excused(await brokenPromises(stand, STABLE, layout))).toEqual(EMPTY)
    }),
    { numRuns: Number(process.env['LAW_RUNS'] ?? 12) },
  )
})
