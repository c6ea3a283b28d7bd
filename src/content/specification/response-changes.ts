/**
 * What changes in the answers of one operation, in words.
 *
 * A live API knows content types and fields only where its schemas were read, so both are compared only where both sides
 * tell them.
 */
import type { OperationResponse } from '../../model/specification.ts'
import type { SpecificationChange } from './changes.ts'

/** Lists what changes between two sets of answers; `title` names the operation. */
export function responseChanges(
  before: readonly OperationResponse[],
  after: readonly OperationResponse[],
  title: string,
): readonly SpecificationChange[] {
  const [olds, news] = [byStatus(before), byStatus(after)]
  const gone = [...olds.keys()].filter(status => !news.has(status))
  return [
    ...gone.map(status => ({ message: `response removed: ${status} of ${title}`, breaking: isSuccess(status) })),
    ...[...news].flatMap(([status, contents]) => {
      const old = olds.get(status)
      const what = `${status} of ${title}`
      return old === undefined ? [change(`response added: ${what}`)] : contentChanges(old, contents, what, status)
    }),
  ]
}

function change(message: string, breaking = false): SpecificationChange {
  return { message, breaking }
}

/** Clients count on what a success holds; an error that is gone breaks nobody. */
function isSuccess(status: string): boolean {
  return status.startsWith('2')
}

type Contents = ReadonlyMap<string, readonly string[] | undefined>

function byStatus(responses: readonly OperationResponse[]): ReadonlyMap<string, Contents> {
  const statuses = new Map<string, Map<string, readonly string[] | undefined>>()
  for (const { status, contentType, fields } of responses) {
    const contents = statuses.get(status) ?? new Map<string, readonly string[] | undefined>()
    if (contentType !== undefined && contentType !== '') contents.set(contentType, fields)
    statuses.set(status, contents)
  }
  return statuses
}

function contentChanges(olds: Contents, news: Contents, what: string, status: string): readonly SpecificationChange[] {
  if (olds.size === 0 || news.size === 0) return []
  const gone = [...olds.keys()].filter(type => !news.has(type))
  const come = [...news.keys()].filter(type => !olds.has(type))
  const fields = [...news].flatMap(([type, now]) => fieldChanges(olds.get(type), now, what, isSuccess(status)))
  // The same schema in two content types changes once.
  const told = new Map(fields.map(told => [told.message, told]))
  return [
    ...gone.map(type => change(`response content type removed: ${type} of ${what}`, isSuccess(status))),
    ...come.map(type => change(`response content type added: ${type} of ${what}`)),
    ...told.values(),
  ]
}

function fieldChanges(
  olds: readonly string[] | undefined,
  news: readonly string[] | undefined,
  what: string,
  breaks: boolean,
): readonly SpecificationChange[] {
  if (olds === undefined || news === undefined) return []
  const [had, has] = [new Set(olds), new Set(news)]
  return [
    ...olds.filter(name => !has.has(name)).map(name => change(`response field removed: ${name} of ${what}`, breaks)),
    ...news.filter(name => !had.has(name)).map(name => change(`response field added: ${name} of ${what}`)),
  ]
}
