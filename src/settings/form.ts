/**
 * Takes inputs one after another and remembers what is wrong with each, so that a user hears of every fault at once.
 *
 * A faulty input does not throw: its place is held by a stand-in until `close()` throws for all of them. A reading
 * function throws a RangeError whose message completes a sentence that begins with the name of the input.
 */
import { InputError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { Secret } from '../secret.ts'
import { INPUTS, type InputName, inputEntry } from './inputs.ts'

/** Turns the text of an input into its value, or throws a RangeError. */
export type Read<T> = (text: string) => T

/** What is being filled in. */
export interface Form {
  /** Gives the trimmed text of an input, or its default; empty when it has neither. */
  text(name: InputName): string
  /** Reads an input; `instead` stands for one that is absent or faulty. */
  take<T, U>(name: InputName, read: Read<T>, instead: U): T | U
  /** Notes a fault; `message` completes a sentence that begins with the name of the input. */
  refuse(name: string, message: string): void
  /** Throws for everything noted so far. */
  close(): void
}

/** Input variables that others set on runner machines: SUSE and some desktops name the input method so. */
const FOREIGN: readonly string[] = ['method']
const LONGEST_QUOTE = 80

/** Opens a form on the inputs given, by lower-case name; unknown names are faults already. */
export function openForm(inputs: ReadonlyMap<string, string>): Form {
  const faults: { readonly name: string; readonly message: string }[] = []
  const form: Form = {
    text: name => (inputs.get(name) ?? '').trim() || (inputEntry(name)?.default ?? ''),
    take: (name, read, instead) => {
      const text = form.text(name)
      if (text === '') return instead
      try {
        return read(text)
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        form.refuse(name, error.message)
        return instead
      }
    },
    refuse: (name, message) => {
      faults.push({ name, message: `${name} ${message}` })
    },
    close: () => {
      if (faults.length === 0) return
      throw new InputError(
        faults.map(fault => fault.message),
        faults.map(fault => fault.name),
      )
    },
  }
  for (const name of unknownNames(inputs)) {
    form.refuse(
      quoted(name),
      `is not an input of this action; the nearest one is "${nearest(name, Object.keys(INPUTS))}"`,
    )
  }
  return form
}

/** Warns of what looks like an input but comes from the machine rather than from the workflow. */
export function foreignWarnings(inputs: ReadonlyMap<string, string>): readonly string[] {
  return FOREIGN.filter(name => inputs.has(name)).map(
    name => `INPUT_${name.toUpperCase()} is set on this machine; it is not an input of this action and has no effect`,
  )
}

function unknownNames(inputs: ReadonlyMap<string, string>): readonly string[] {
  return [...inputs.keys()].filter(name => inputEntry(name) === undefined && !FOREIGN.includes(name)).sort()
}

/** Reads one of two or more words. */
export function oneOf<const T extends string>(...words: readonly T[]): Read<T> {
  return text => {
    const found = words.find(word => word === text)
    if (found === undefined) throw unlike(text, listed(words))
    return found
  }
}

/** Reads a boolean of YAML's core schema. */
export function flag(text: string): boolean {
  return oneOf('true', 'True', 'TRUE', 'false', 'False', 'FALSE')(text).toLowerCase() === 'true'
}

/** Reads a text of one form. */
export function matching(pattern: RegExp, expected: string): Read<string> {
  return text => {
    if (!pattern.test(text)) throw unlike(text, expected)
    return text
  }
}

/** Reads a whole number between two others, both included. */
export function whole(from: number, to: number): Read<number> {
  return text => {
    const number = Number(matching(/^\d{1,9}$/, `a whole number from ${from} to ${to}`)(text))
    if (number < from || number > to) throw unlike(text, `a whole number from ${from} to ${to}`)
    return number
  }
}

/** Reads lines, each by itself; empty ones do not count. */
export function linesOf<T>(read: Read<T>): Read<readonly T[]> {
  return text =>
    text
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== '')
      .map(read)
}

/** Reads a secret of one line; the fault never quotes it. */
export function secretText(text: string): Secret {
  if (/[\s\p{Cc}]/u.test(text)) throw new RangeError('holds white space; expected it whole, on one line, alone')
  if (!/^[!-~]+$/.test(text)) throw new RangeError('holds characters beyond ASCII; expected it as Azure shows it')
  return new Secret(text)
}

/** Makes the fault `is "…"; expected …`. */
export function unlike(text: string, expected: string): RangeError {
  return new RangeError(`is ${quoted(text)}; expected ${expected}`)
}

/** Quotes what a user wrote on one line, shortened when it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)
}

function listed(words: readonly string[]): string {
  const quotes = words.map(word => `"${word}"`)
  return `${quotes.slice(0, -1).join(', ')} or ${quotes.at(-1)}`
}
