/**
 * Looks for secrets in everything that a step shows or leaves behind.
 *
 * Masks are taken for what they are, commands to the runner; what is behind them must not be there in the first place.
 * A part of a secret is one, so ten characters in a row are enough to be found.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StepResult } from './action.ts'

/** Outputs that are secret by intent. */
const MASKED_OUTPUTS = ['token', 'authorization']
/** What the runner itself reads; outputs are looked at one by one. */
const RUNNER_FILES = ['output', 'env', 'state', 'summary']
const PART_CHARACTERS = 10

/**
 * Makes a secret like no other text, with characters that URLs, pages and base64 spell differently.
 *
 * @param name - what the secret is for; equal names give equal secrets.
 */
export function markerOf(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex')
  return `${digits.slice(0, 12)}_/+*~${digits.slice(12, 24)}|@:=${digits.slice(24, 32)}`
}

/** Gives `where: which` for each secret of which something was found, in any spelling; names say which. */
export async function leaksIn(
  result: StepResult,
  secrets: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const places = await placesOf(result)
  return places.flatMap(([place, text]) =>
    Object.entries(secrets)
      .filter(([, secret]) => spellings(secret).some(spelling => holdsPart(text, spelling)))
      .map(([name]) => `${place}: ${name}`),
  )
}

async function placesOf({ stdout, stderr, summary, outputs, exported, temp }: StepResult) {
  const names = (await readdir(temp)).filter(name => !RUNNER_FILES.includes(name))
  const files = await Promise.all(names.map(async name => [name, await readFile(join(temp, name), 'utf8')] as const))
  const printed = stdout.replace(/^::add-mask::.*$/gm, '')
  const open = Object.entries(outputs).filter(([name]) => !MASKED_OUTPUTS.includes(name))
  const page = summary.replace(/(?:<span>)?&#(\d+);(?:<\/span>)?/g, (_, code) => String.fromCodePoint(Number(code)))
  const shown = [
    ['log', printed],
    ['errors', stderr],
    ['summary', summary],
    ['summary as a page', page],
  ] as const
  return [...shown, ...Object.entries({ ...Object.fromEntries(open), ...exported }), ...files]
}

function spellings(secret: string): readonly string[] {
  const url = encodeURIComponent(secret)
  const base64 = Buffer.from(secret).toString('base64').replace(/.?=*$/, '')
  return [secret, url, url.toLowerCase(), base64, JSON.stringify(secret).slice(1, -1)]
}

function holdsPart(text: string, spelling: string): boolean {
  const last = Math.max(0, spelling.length - PART_CHARACTERS)
  return Array.from({ length: last + 1 }, (_, start) => spelling.slice(start, start + PART_CHARACTERS)).some(part =>
    text.includes(part),
  )
}
