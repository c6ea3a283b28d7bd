/**
 * What one action sends, and how far it came.
 *
 * Everything that can go wrong without a trace is tried first: a key is made only once it is known that it can be read
 * and handed on. From then on an error no longer means that nothing has happened.
 */
import type { HandOn, OtherPost, Step } from '../../model/action.ts'
import { pathOf, textOf } from '../../model/address.ts'
import type { ServiceWriter } from '../../ports.ts'
import type { Secret } from '../../secret.ts'
import { Halted } from '../apply/halted.ts'
import { type KeyOf, type KeyReading, keysOf, readAfter, readKey } from './keys.ts'

/** What carrying actions out needs. */
export interface Deeds extends KeyReading {
  readonly service: ServiceWriter
  /**
   * Makes ready to hand a key on: does all that can be done without the key.
   *
   * @throws Error when the key could not be handed on.
   */
  readonly handOn: (places: HandOn, about: KeyOf) => Promise<(key: Secret) => Promise<void>>
}

/** How far an action came; what was not carried out is thrown. */
export type Performed =
  /** `handedOn` is the key that somebody has now. */
  | { readonly is: 'done'; readonly handedOn?: KeyOf }
  /** The key is made, and nobody has it. */
  | { readonly is: 'made'; readonly made: KeyOf; readonly reason: string }
  | { readonly is: 'unknown'; readonly reason: string }

/** Notes that what must not run twice is about to be sent. @throws Halted when it cannot be noted. */
export type Begin = () => Promise<void>

/**
 * Carries out one step.
 *
 * @param isNew - true when the same run has just made what it is about.
 * @throws Halted, ServiceError, ConnectionError, InputError when it was not carried out.
 */
export async function perform(step: Step, isNew: boolean, deeds: Deeds, begin: Begin): Promise<Performed> {
  const { service } = deeds
  switch (step.verb) {
    case 'makeKey':
      return makeKey(step, isNew, deeds, begin)
    case 'handKeyOn':
      return handKeyOn(step, deeds)
    case 'refreshSecret': {
      const path = `${pathOf(step.of)}/${step.of.kind.acts?.refresh ?? ''}`
      const posted = await service.post(path, undefined, { settling: isNew })
      // Fetching once more does no harm, so the next run may simply try again.
      if (posted.is === 'unknown') throw new Halted(posted.reason)
      return { is: 'done' }
    }
    case 'switch':
      await service.patch(pathOf(step.of), { [step.field]: step.to }, { ifMatch: '*' })
      return { is: 'done' }
    case 'request':
      return request(step, isNew, service, begin)
  }
}

async function request(
  { path, body, apiVersion }: OtherPost,
  isNew: boolean,
  service: ServiceWriter,
  begin: Begin,
): Promise<Performed> {
  await begin()
  return service.post(path, body, { apiVersion, settling: isNew })
}

type MakeKey = Extract<Step, { readonly verb: 'makeKey' }>
type HandKeyOn = Extract<Step, { readonly verb: 'handKeyOn' }>

async function makeKey(step: MakeKey, isNew: boolean, deeds: Deeds, begin: Begin): Promise<Performed> {
  const { of, key, handOn } = step
  const { action, body } = keysOf(of).regenerate[key]
  const ready = handOn && (await makeReady({ of, key }, handOn, deeds))
  await begin()
  const posted = await deeds.service.post(`${pathOf(of)}/${action}`, body, { settling: isNew })
  if (posted.is === 'unknown') return { is: 'unknown', reason: `${posted.reason}; ${adviceOn(step)}` }
  if (ready === undefined) return { is: 'done' }
  const about = { of, key }
  try {
    await ready.give(await readAfter(about, ready.before, deeds))
    return { is: 'done', handedOn: about }
  } catch (error) {
    return { is: 'made', made: about, reason: `the ${key} key was made, but not handed on: ${sentenceOf(error)}` }
  }
}

function adviceOn({ of, key, rotates }: MakeKey): string {
  const other = rotates ? ', which nobody uses yet,' : ''
  return `whether the ${key} key of ${textOf(of)}${other} was made anew is not known: compare it with the one before`
}

interface Ready {
  readonly before: Secret
  readonly give: (key: Secret) => Promise<void>
}

async function makeReady(about: KeyOf, handOn: HandOn, deeds: Deeds): Promise<Ready> {
  return { before: await readKey(about, deeds), give: await deeds.handOn(handOn, about) }
}

async function handKeyOn({ of, key, isMade, handOn }: HandKeyOn, deeds: Deeds): Promise<Performed> {
  const about = { of, key }
  try {
    const { give, before } = await makeReady(about, handOn, deeds)
    await give(before)
    return { is: 'done', handedOn: about }
  } catch (error) {
    if (!isMade) throw error
    return {
      is: 'made',
      made: about,
      reason: `the ${key} key was made before, but not handed on: ${sentenceOf(error)}`,
    }
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : 'an unknown fault'
}
