/**
 * Lays a live service into the files that declare it: their plan against it, the other way round.
 *
 * Nothing is compared here. What a plan would change is what changes, in the lines that say otherwise; what it would
 * prune, if it pruned all, is what the files lack.
 */
import { posix } from 'node:path'
import { keyOf, textOf } from '../../model/address.ts'
import type { Delete, Plan } from '../../model/plan.ts'
import type { Declaration, Found, State } from '../../model/state.ts'
import type { DocumentReader, ServiceReader } from '../../ports.ts'
import { createSettler, type SecretToSet } from '../files.ts'
import type { Unread } from '../levels.ts'
import { createNaming } from '../names.ts'
import { mergeAdded } from './added.ts'
import { openBench, type Result } from './bench.ts'
import { mergeMissing, type Standing } from './missing.ts'
import { readUndeclared } from './undeclared.ts'
import { mergeUpdate } from './updates.ts'

/** What is merged. */
export interface Merging {
  /** The plan of the files against the service, with `prune: all`. */
  readonly plan: Plan
  /** What was read for it. */
  readonly found: State<Found>
  readonly declaration: Declaration
  /** The YAML files by their paths from the workspace, the first of them that which new files stand beside. */
  readonly texts: ReadonlyMap<string, string>
  /** Paths of other files, which no new one may take. */
  readonly taken: readonly string[]
  readonly apiVersion: string
  /** What decides over declarations of what the service lacks. */
  readonly standing: Omit<Standing, 'environment'>
}

/** Files with what the service has. */
export interface Merged extends Result {
  readonly secrets: readonly SecretToSet[]
  readonly unread: readonly Unread[]
}

/** Merges what a service has into files. @throws ServiceError, ConnectionError */
export async function merge(service: ServiceReader, documents: DocumentReader, merging: Merging): Promise<Merged> {
  const { plan, found, declaration, texts, taken, apiVersion, standing } = merging
  const bench = openBench(texts)
  for (const change of plan.changes)
    if (change.action === 'update') mergeUpdate(change, found.get(keyOf(change.address)), apiVersion, bench)
  const missing = plan.changes.flatMap(change => (change.action === 'create' ? change.wanted : []))
  mergeMissing(missing, { ...standing, environment: declaration.environment }, bench)
  const deletes = plan.changes.filter(change => change.action === 'delete')
  const undeclared = deletes.filter(({ why }) => why === 'undeclared' || why === 'exact')
  for (const change of deletes) if (!undeclared.includes(change)) leaveDelete(change, bench.leave)
  const roots = undeclared.map((change): Found => ({ address: change.address, properties: change.found }))
  const { entries, unread } = await readUndeclared(service, documents, roots, found, apiVersion)
  const folder = posix.dirname([...texts.keys()][0] ?? '')
  const naming = createNaming()
  for (const path of taken) naming(suffix => `${posix.relative(folder, path)}${suffix}`)
  const settler = createSettler(naming)
  const adding = {
    wanted: declaration.wanted,
    entries,
    environment: declaration.environment,
    settle: (...[tree, { file }]: Parameters<Parameters<typeof mergeAdded>[1]['settle']>) =>
      settler.settle(tree, posix.relative(folder, file)),
  }
  mergeAdded(
    undeclared.map(({ address }) => address),
    adding,
    bench,
  )
  for (const [path, text] of settler.files) bench.put(posix.join(folder, path), text)
  return { ...bench.result(), secrets: settler.secrets, unread }
}

/** What the files say to be gone, or to be elsewhere only, is no slip of theirs. */
function leaveDelete({ address, why, at }: Delete, leave: (left: Result['left'][number]) => void): void {
  const [what, key] = [textOf(address), keyOf(address)]
  switch (why) {
    case 'removed':
      leave({ what, key, at, why: 'the files have it under "removed", and the service still has it' })
      break
    case 'held back':
      leave({ what, key, at, why: 'the service has it, and the files declare it for other environments only' })
      break
    case 'dependant':
    case 'undeclared':
    case 'exact':
      break
  }
}
