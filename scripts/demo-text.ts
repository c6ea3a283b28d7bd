/**
 * What the demo prints of a step, and what it finds wrong with it.
 *
 * The log is shown as a user of the runner sees it: commands carried out, masked values as `***`.
 */
import type { StepResult } from '../__tests__/support/action.ts'
import { type LogLine, masksOf } from '../__tests__/support/log.ts'
import { type DemoStep, SECRETS } from './demo-steps.ts'
import { SAMPLE_ACCESS_TOKEN, SAMPLE_KEY } from './emulator.ts'

const SUMMARY_LINES = 20
const RULE = '─'.repeat(100)

/** Gives the lines that show a step. */
export function stepLines(step: DemoStep, number: number, result: StepResult): readonly string[] {
  return [
    '',
    RULE,
    `${number}. ${step.title}`,
    RULE,
    ...entries(step.inputs, shownInput).map(indented),
    '',
    ...folded(result.log, step.folded).flatMap(logLine),
    ...section(
      'outputs',
      entries(result.outputs, (_, value) => hide(value, result)),
    ),
    ...section('summary', head(result.summary.trimEnd().split('\n').filter(hasText))),
    ...section('standard error', result.stderr.trimEnd().split('\n').filter(hasText)),
  ]
}

/** Gives a sentence for everything about a step that is not as it has to be. */
export function deviationsOf(step: DemoStep, result: StepResult): readonly string[] {
  const { exitCode, outputs, log } = result
  const errors = log.filter(({ kind }) => kind === 'error')
  return [
    ...(exitCode === step.exitCode ? [] : [`ended with ${exitCode}; expected ${step.exitCode}`]),
    ...Object.entries(step.outputs)
      .filter(([name, value]) => outputs[name] !== value)
      .map(([name, value]) => `output "${name}" is "${outputs[name] ?? ''}"; expected "${value}"`),
    ...(step.errorAt === undefined || errors.some(({ place }) => place === step.errorAt)
      ? []
      : [`no error at ${step.errorAt}; expected one`]),
    ...(step.says ?? [])
      .filter(line => !log.some(({ text }) => text === line))
      .map(line => `the log does not say "${line.trim()}"`),
    ...leaks(result),
  ]
}

/** The log is searched as the action printed it, without the runner's masks, which are only a second line of defence. */
function leaks({ stdout, stderr, summary }: StepResult): readonly string[] {
  const printed = stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
  const everything = [...printed, stderr, summary].join('\n')
  const secrets = { ...SECRETS, 'key (an input)': SAMPLE_KEY, 'access-token (an input)': SAMPLE_ACCESS_TOKEN }
  return Object.entries(secrets)
    .filter(([, value]) => everything.includes(value))
    .map(([name]) => `the secret ${name} is printed`)
}

/** Leaves out what is in a group, as a runner does until somebody opens it. */
function folded(log: readonly LogLine[], title: string | undefined): readonly LogLine[] {
  const from = log.findIndex(({ kind, text }) => kind === 'group' && text === title)
  if (from === -1) return log
  const to = log.findIndex(({ kind }, index) => index > from && kind === 'endgroup')
  return [
    ...log.slice(0, from),
    { kind: 'line', text: `▸ ${title} (${to - from - 1} lines, as above)` },
    ...log.slice(to),
  ]
}

function logLine({ kind, text }: LogLine): readonly string[] {
  switch (kind) {
    case 'line':
      return [text]
    case 'group':
      return [`▾ ${text}`]
    case 'endgroup':
    case 'debug':
      return []
    case 'notice':
    case 'warning':
    case 'error':
      return [`${kind}: ${text}`]
  }
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map(indented)]
}

function entries(
  values: Readonly<Record<string, string>>,
  show: (name: string, value: string) => string,
): readonly string[] {
  return Object.entries(values).map(([name, value]) => `${name}: ${show(name, value)}`)
}

function shownInput(name: string, value: string): string {
  return name === 'key' || name === 'access-token' ? '***' : value
}

function hide(text: string, { stdout }: StepResult): string {
  return masksOf(stdout).reduce((rest, mask) => rest.replaceAll(mask, '***'), text)
}

/** A summary is made for a page; here its beginning will do. */
function head(lines: readonly string[]): readonly string[] {
  const rest = lines.length - SUMMARY_LINES
  return rest <= 1 ? lines : [...lines.slice(0, SUMMARY_LINES), `… ${rest} more lines`]
}

function indented(line: string): string {
  return `  ${line}`
}

function hasText(line: string): boolean {
  return line.trim() !== ''
}
