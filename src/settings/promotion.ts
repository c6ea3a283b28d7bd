/**
 * What a user says of more than one environment: where a file comes from, and which environments are compared.
 */
import { type Form, linesOf, matching, type Read, unlike } from './form.ts'

/** Where a file has to have been before. */
export interface PromoteFrom {
  /** The environment; absent when a report alone is to say it. */
  readonly environment?: string
  /** Path of the report file of its apply; absent when its record is to be read. */
  readonly report?: string
  /** As the user wrote it. */
  readonly text: string
}

/** The part of the settings that is about several environments. */
export interface PromotionSettings {
  readonly promoteFrom?: PromoteFrom
  /** The environments to compare; absent for all that have a service. */
  readonly environments?: readonly string[]
  /** Paths or globs of the plan files to compare, in the place of the services. */
  readonly reports?: readonly string[]
}

const NAME = '[a-z0-9](?:[a-z0-9-]{0,27}[a-z0-9])?'
const environmentName = matching(new RegExp(`^${NAME}$`), 'the name of an environment of the files')

/** Takes the inputs that are about several environments. */
export function takePromotion(form: Form): PromotionSettings {
  const promoteFrom = form.take('promote-from', promotionSource, undefined)
  const environments = form.take('environments', linesOf(environmentName), [])
  const reports = form.take('reports', linesOf(path), [])
  return {
    ...(promoteFrom === undefined ? {} : { promoteFrom }),
    ...(environments.length === 0 ? {} : { environments }),
    ...(reports.length === 0 ? {} : { reports }),
  }
}

/** Refuses what a comparison has no use for and would be misread in it. */
export function refuseInComparison(form: Form): void {
  if (form.text('environment') !== '')
    form.refuse('environment', 'names one environment; command "compare" expects "environments", at least two, or none')
}

const path: Read<string> = text => text

/** Reads `test`, `reports/test.json` or `test=reports/test.json`. */
const promotionSource: Read<PromoteFrom> = text => {
  if (text.includes('\n')) throw unlike(text, '"<environment>", the path of a report file, or "<environment>=<path>"')
  if (new RegExp(`^${NAME}$`).test(text)) return { text, environment: text }
  const [, environment, report] = new RegExp(`^(${NAME})\\s*=\\s*(.+)$`).exec(text) ?? []
  return environment === undefined || report === undefined ? { text, report: text } : { text, environment, report }
}
