/**
 * Reads what an action prints as the runner does: workflow commands, masks, annotations.
 *
 * A mask holds from the line after the command on, so a secret that is printed too early stays readable here, as it
 * would on GitHub.
 */

/** One line of the log as a user sees it, with masked values as `***`. */
export interface LogLine {
  readonly kind: 'line' | 'group' | 'endgroup' | 'debug' | 'notice' | 'warning' | 'error'
  readonly text: string
  /** Where an annotation points: `apim.yml:14:12`. */
  readonly place?: string
}

interface Command {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly value: string
}

const SHOWN = ['group', 'endgroup', 'debug', 'notice', 'warning', 'error'] as const

/** Turns standard output into the lines of the log. */
export function logOf(output: string): readonly LogLine[] {
  const masks = new Set<string>()
  return output
    .split(/\r?\n/)
    .slice(0, -1)
    .flatMap(line => {
      const command = commandOf(line)
      if (command?.name === 'add-mask') masks.add(command.value)
      return shown(line, command).map(entry => ({ ...entry, text: hide(entry.text, masks) }))
    })
}

/** Gives the values that were masked, in order. */
export function masksOf(output: string): readonly string[] {
  const commands = output.split(/\r?\n/).flatMap(line => commandOf(line) ?? [])
  return commands.filter(({ name }) => name === 'add-mask').map(({ value }) => value)
}

function shown(line: string, command: Command | undefined): readonly LogLine[] {
  if (command === undefined) return [{ kind: 'line', text: line }]
  const kind = SHOWN.find(name => name === command.name)
  if (kind === undefined) return []
  const at = ['file', 'line', 'col'].flatMap(name => command.properties.get(name) ?? [])
  return [{ kind, text: command.value, ...(at.length > 0 ? { place: at.join(':') } : {}) }]
}

function commandOf(line: string): Command | undefined {
  const [, name, properties = '', value = ''] = /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line) ?? []
  if (name === undefined) return undefined
  return { name, properties: new Map(properties.split(',').flatMap(property)), value: unescaped(value) }
}

function property(text: string): readonly (readonly [string, string])[] {
  const [, name, value] = /^\s*(\w+)=(.*)$/.exec(text) ?? []
  return name === undefined || value === undefined ? [] : [[name, unescaped(value)]]
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, code => characters[code] ?? code)
}

function hide(text: string, masks: ReadonlySet<string>): string {
  const longestFirst = [...masks].filter(mask => mask !== '').toSorted((one, other) => other.length - one.length)
  return longestFirst.reduce((rest, mask) => rest.replaceAll(mask, '***'), text)
}
