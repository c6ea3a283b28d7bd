/**
 * Texts of the service, brought to where the files have them: in place, or in files of their own.
 *
 * Where variables are filled in, the text is that of a template: what is laid out is what the template came to, and
 * then the variables go back to where they stood.
 */
import { isMap, isScalar } from 'yaml'
import { leaf } from '../tree.ts'
import type { Bench } from './bench.ts'
import { PASTED } from './pasted.ts'
import { refill } from './texts/refill.ts'
import { type LiveText, relaid } from './texts/relaid.ts'
import { escaped } from './texts/template.ts'
import { beside, lay, type Obstacle, obstacleIn, placeObstacle } from './yaml/lay.ts'
import { partsOf } from './yaml/parts.ts'
import { nameOf, type Spot, spotIn } from './yaml/source.ts'

/** A text of the service, by the one that the files have. */
export type TextFor = (old: string) => LiveText

/** Brings a text to where the files have it. @returns why it was left */
export async function layText(spot: Spot, live: TextFor, bench: Bench): Promise<Obstacle | undefined> {
  const mention = mentionIn(spot)
  return mention === undefined ? layInPlace(spot, live, bench) : await rewritten(mention, live, bench)
}

/** Finds the name of the file that a text is taken from. */
export function mentionIn(spot: Spot): Spot | undefined {
  const { value } = partsOf(spot)
  if (isMap(value)) return spotIn(spot.source, value, 'file', spot)
  return nameOf(spot) === 'file' && isMap(spot.container) ? spot : undefined
}

async function rewritten(mention: Spot, live: TextFor, bench: Bench): Promise<Obstacle | undefined> {
  if (scalarBeside(mention, 'format') === 'xml') return 'its file has the format "xml"'
  const obstacle = placeObstacle(mention) ?? obstacleIn(partsOf(mention).value)
  if (obstacle !== undefined) return obstacle
  const old = (await bench.read(mention)) ?? ''
  const isFilled = scalarBeside(mention, 'substitute') === true
  const filled = isFilled ? bench.fill(old) : old
  if (filled === undefined) return 'its text holds a secret'
  const text = relaid(filled, live(filled))
  if (bench.holdsSecret(text)) return PASTED
  const written = isFilled ? refill(old, text, bench.fill) : { text }
  return 'why' in written ? written.why : bench.rewrite(mention, written.text)
}

function layInPlace(spot: Spot, live: TextFor, bench: Bench): Obstacle | undefined {
  const { value } = partsOf(spot)
  const desk = bench.desk(spot.source)
  const old = isScalar(value) && typeof value.value === 'string' ? value.value : ''
  // What is written in place is filled in, unless the file says otherwise.
  if (nameOf(spot) === 'value' && scalarBeside(spot, 'substitute') === false && isScalar(value)) {
    const text = relaid(old, live(old))
    const obstacle = placeObstacle(spot) ?? (bench.holdsSecret(text) ? PASTED : undefined)
    if (obstacle === undefined) desk.exchange(spot, value, text)
    return obstacle
  }
  const filled = bench.fill(old) ?? old
  return lay(spot, leaf(escaped(relaid(filled, live(filled)))), desk)
}

/** Gives the plain value of a key in the same map. */
export function scalarBeside(spot: Spot, name: string): unknown {
  const other = beside(spot, name)
  const { value } = other === undefined ? { value: undefined } : partsOf(other)
  return isScalar(value) ? value.value : undefined
}
