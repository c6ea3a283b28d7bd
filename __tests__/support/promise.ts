/**
 * The promise of an export, held against a service: a plan of it is empty, it is the same again whatever order lists come
 * in, and applied to a new service it makes an equal one.
 */
import type { Layout } from '../../src/export/files.ts'
import type { Taken } from '../../src/export/take.ts'
import type { ServiceWriter } from '../../src/ports.ts'
import { asFile, differences, exportOf, madeUp } from './exported.ts'
import { endings, lines, refusals, type Stage, stage, type Way } from './scenario.ts'

/** What of the promise does not hold, each with a word for where it shows. */
export interface Broken {
  readonly taken: Taken
  /** What a plan of the export would find in the service itself, and what another export says otherwise. */
  readonly here: readonly string[]
  /** What is otherwise in a service that is made from it. */
  readonly elsewhere: readonly string[]
}

/** Exports a service, plans the export, makes another service from it, and tells what should not be. */
export async function brokenPromises(stand: Stage, way: Way, layout: Layout = 'single'): Promise<Broken> {
  const taken = await exportOf(stand, { layout }, way)
  const again = await exportOf({ ...stand, service: upsideDown(stand.service) }, { layout }, way)
  const [file, beside] = asFile(taken)
  const plan = await stand.plan(file, { ...beside, stack: 'another' })
  const other = stage({}, way)
  const applied = await other.apply(file, { ...beside, environment: madeUp(taken) })
  return {
    taken,
    here: [...taken.faults, ...lines(plan), ...refusals(plan), ...changedTexts(taken.files, again.files)],
    elsewhere: [
      ...refusals(applied.plan),
      ...endings(applied.outcomes).filter(line => !line.startsWith('applied ')),
      ...differences(stand, other),
      ...changedTexts(taken.files, (await exportOf(other, { layout }, way)).files),
    ],
  }
}

function changedTexts(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(path => one.get(path) !== other.get(path))
}

/** Lists come in no order that anybody may rely on. */
function upsideDown(service: ServiceWriter): ServiceWriter {
  return {
    ...service,
    list: async function* (path, query) {
      const pages = await Array.fromAsync(service.list(path, query))
      for (const page of pages.toReversed()) yield { ...page, resources: page.resources.toReversed() }
    },
  }
}
