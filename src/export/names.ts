/**
 * Names for what an export makes: secrets of the workflow, and files.
 *
 * A name is made of the address alone, so that it is the same in the next export, and gets a number only where two
 * addresses come to the same. Files must have names that every system takes, with or without regard to case.
 */
import { type Address, textOf } from '../model/address.ts'
import type { Paper, Secrecy } from './tree.ts'

/** Gives a new name for each wish, which differs from all given before by more than case. */
export type Naming = (wish: (suffix: string) => string) => string

/** Begins to give names. */
export function createNaming(): Naming {
  const taken = new Set<string>()
  return wish => {
    for (let number = 1; ; number++) {
      const name = wish(number === 1 ? '' : String(number))
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  }
}

/** Gives the name of the environment variable for a secret: `NAMED_VALUE_PARTNER_KEY`. */
export function secretName({ address: { kind, ids }, path }: Secrecy, naming: Naming): string {
  const [only] = path
  // What is nothing but its value needs no further word.
  const isItself = path.length === 1 && only === 'value'
  // The first of a list is mostly the only one.
  const places = path.filter(part => part !== '1')
  const words = [kind.noun.replace(/ in a (?:workspace|revision)/g, ''), ...ids, ...(isItself ? [] : places)]
  return naming(suffix =>
    [...words, suffix]
      .map(inCapitals)
      .filter(word => word !== '')
      .join('_'),
  )
}

function inCapitals(word: string): string {
  return word
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
}

/** Gives the path of a file, from the folder of the export: `policies/products/gold.xml`. */
export function fileName(
  { folder, address, ending }: Pick<Paper, 'folder' | 'address' | 'ending'>,
  naming: Naming,
): string {
  const parts = placesOf(folder, address).map(inFileName)
  return naming(suffix => `${[folder, ...parts].join('/')}${suffix === '' ? '' : `-${suffix}`}.${ending}`)
}

/** An only entity below another is called after that, and what is of one collection alone needs no word for it. */
function placesOf(folder: string, address: Address): readonly string[] {
  const parts = textOf(address).split('/')
  const own = address.kind.shape === 'single' && parts.length > 1 ? parts.slice(0, -1) : parts
  return folder === 'specifications' ? own.slice(1) : own
}

/** Names that mean a device to Windows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i
const LONGEST_PART = 80

/** Gives a part of a path in letters that every system takes. */
export function inFileName(part: string): string {
  const plain = part
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, LONGEST_PART)
  return plain === '' || DEVICE.test(plain) ? `_${plain}` : plain
}
