/**
 * The way from the names of files to a declaration.
 *
 * This is where reading happens: files first, then what they take texts from. Everything after is a pure check of
 * what was read, so that all problems come out of one run.
 */
import type { Place, Problem } from '../errors.ts'
import type { Declaration } from '../model/state.ts'
import type { Secret } from '../secret.ts'
import { gather, type Sources } from './files.ts'
import { checked } from './finding.ts'
import { declare } from './resolve.ts'
import type { Variables } from './substitute.ts'
import { readTexts } from './texts.ts'

/** What a declaration is made with. */
export interface Workbench extends Variables {
  readonly sources: Sources
  /** Version of the service's API; what it lacks is refused by name. Undefined when it is not known. */
  readonly apiVersion?: string
}

/** What the files came to. */
export interface Loaded {
  /** Every file that was read, the included ones too. */
  readonly files: readonly string[]
  /** What they declare, without what is faulty; not to be used while there are errors. */
  readonly declaration: Declaration
  /** Every fault of every file, in the order of the files. */
  readonly problems: readonly Problem[]
  /** Every value to be masked before anything else is done. */
  readonly secrets: readonly Secret[]
}

/** Reads files and all that they name, checks them, and gives what they declare. */
export async function loadDeclaration(names: readonly string[], workbench: Workbench): Promise<Loaded> {
  const { sources, apiVersion } = workbench
  const { documents, problems, isWhole } = await gather(names, sources)
  const texts = await readTexts(documents, sources, workbench)
  const {
    result,
    problems: faults,
    secrets,
    absentSecrets,
  } = checked(declare({ documents, isWhole, texts, variables: workbench, apiVersion }))
  const files = documents.map(({ file }) => file)
  return {
    files,
    declaration: { ...result, absentSecrets },
    problems: inOrder([...problems, ...faults], [...names, ...files]),
    secrets: [...new Map(secrets.map(secret => [secret.reveal(), secret])).values()],
  }
}

/** Sorts problems as the files were met and by their places; what is said twice of one place is said once. */
function inOrder(problems: readonly Problem[], files: readonly string[]): readonly Problem[] {
  const rank = new Map(
    [...new Set([...files, ...problems.map(({ at }) => at.file)])].map((file, index) => [file, index]),
  )
  const rankOf = ({ file }: Place) => rank.get(file) ?? 0
  const sorted = problems.toSorted(
    (a, b) => rankOf(a.at) - rankOf(b.at) || a.at.line - b.at.line || a.at.column - b.at.column,
  )
  return [...Map.groupBy(sorted, problemKey).values()].flatMap(([first]) => first ?? [])
}

/** A warning that names no path, such as one of a short secret, is about the whole run. */
function problemKey({ at, severity, message }: Problem): string {
  return severity === 'warning' ? message : `${at.file}:${at.line}:${at.column}:${message}`
}
