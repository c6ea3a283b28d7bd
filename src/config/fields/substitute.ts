/**
 * `${env.NAME}` and `${secret.NAME}` in the texts of a file, and `$${` for a `${` that means itself.
 *
 * A text with a secret in it is a secret as a whole. What could not be filled in is reported, never sent half filled.
 */
import type { Place } from '../../errors.ts'
import { HIDDEN, Secret, SHORTEST_MASK } from '../../secret.ts'
import type { VariableTable } from '../environments/variables.ts'
import { type Checking, problem } from '../finding.ts'
import { quoted } from '../quote.ts'

/** What the machine says: undefined for a variable that is not set. */
export interface Variables {
  env(name: string): string | undefined
  secret(name: string): string | undefined
  /** What `${var.…}` means in texts of other files; in the files themselves they have been filled in already. */
  readonly named?: VariableTable
}

/** A text with its variables filled in. */
export interface Expanded {
  /** The text itself; never to be printed when `isSecret`. */
  readonly text: string
  /** The text with `***` for each secret. */
  readonly shown: string
  /** The text with each secret as the file spells it: `${secret.NAME}`. */
  readonly label: string
  readonly isSecret: boolean
  /** True when a secret is not available here, so that `text` is not what will be sent. */
  readonly isAbsent: boolean
  /** True when nothing was filled in, so that the text stands in the repository. */
  readonly isLiteral: boolean
}

const MARK = /\$\$\{|\$\{(?:(env|secret)\.([A-Za-z_][A-Za-z0-9_]*)\})?/g

/** What pipelines put where a value belongs and somebody then forgot. */
const PLACEHOLDER = /^\s*(?:\{#.*#\}|#\{.*\}#?|__.*__|\$\(.*\)|<your-.*>)\s*$/is

/** True for a text that somebody else was to put a secret in the place of. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text)
}

/** Gives a text as it stands, for what is not to be expanded. */
export function literally(text: string): Expanded {
  return { text, shown: text, label: text, isSecret: false, isAbsent: false, isLiteral: true }
}

/** Hides a text that holds a secret, with what may be said of it. */
export function secretOf({ text, label, isAbsent }: Expanded): Secret {
  return isAbsent ? Secret.absent(label) : new Secret(text, label)
}

/** Fills in the variables of a text; undefined when one of them cannot be. */
export function* expand(text: string, at: Place, path: string, variables: Variables): Checking<Expanded | undefined> {
  if (!text.includes('${')) return literally(text)
  const parts: Expanded[] = []
  let end = 0
  let isUsable = true
  for (const match of text.matchAll(MARK)) {
    const part = yield* partOf(match, text, at, path, variables)
    parts.push(literally(text.slice(end, match.index)))
    if (part === undefined) isUsable = false
    else parts.push(part)
    end = match.index + match[0].length
  }
  return isUsable ? joined([...parts, literally(text.slice(end))]) : undefined
}

function joined(parts: readonly Expanded[]): Expanded {
  return {
    text: parts.map(part => part.text).join(''),
    shown: parts.map(part => part.shown).join(''),
    label: parts.map(part => part.label).join(''),
    isSecret: parts.some(part => part.isSecret),
    isAbsent: parts.some(part => part.isAbsent),
    isLiteral: parts.every(part => part.isLiteral),
  }
}

function* partOf(
  match: RegExpExecArray,
  whole: string,
  at: Place,
  path: string,
  variables: Variables,
): Checking<Expanded | undefined> {
  const [mark, source, name] = match
  if (mark === '$${') return literally('${')
  if (name === undefined) {
    const [written = ''] = /^\$\{[^}\n]*\}?/.exec(whole.slice(match.index)) ?? []
    // A variable that is still there could not be filled in, and that has been told.
    if (/^\$\{var\b/.test(written)) return undefined
    return yield* problem(
      at,
      `${path} holds ${quoted(written)}; expected "\${var.name}", "\${env.NAME}", "\${secret.NAME}", or "$\${" for a "\${" that means itself`,
    )
  }
  return source === 'env' ? yield* fromEnvironment(name, at, path, variables) : yield* fromSecret(name, at, variables)
}

function* fromEnvironment(name: string, at: Place, path: string, variables: Variables): Checking<Expanded | undefined> {
  const value = variables.env(name)
  if (value === undefined)
    return yield* problem(
      at,
      `${path} needs the environment variable "${name}", which is not set; expected it under "env:" in the workflow`,
    )
  return { text: value, shown: value, label: value, isSecret: false, isAbsent: false, isLiteral: false }
}

function* fromSecret(name: string, at: Place, variables: Variables): Checking<Expanded | undefined> {
  const value = variables.secret(name) ?? ''
  const hidden = { shown: HIDDEN, label: `\${secret.${name}}`, isSecret: true, isLiteral: false }
  if (value === '') {
    yield { found: 'absent secret', absent: { name, at } }
    return { ...hidden, text: '', isAbsent: true }
  }
  yield { found: 'secret', secret: new Secret(value) }
  if (isPlaceholder(value))
    return yield* problem(at, `the secret "${name}" still holds a placeholder; expected its value`)
  if (value.length < SHORTEST_MASK)
    yield* problem(
      at,
      `the secret "${name}" has fewer than ${SHORTEST_MASK} characters, so that the runner cannot mask it; expected a longer one`,
      'warning',
    )
  return { ...hidden, text: value, isAbsent: false }
}
