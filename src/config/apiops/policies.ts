/**
 * `policy.xml` as the file spells a policy: its text with the line on which it begins, so that a fault in it is told of at
 * its own line.
 *
 * The text means itself. Only where it has markers is anything filled in, and it is a secret as a whole from then on.
 */
import type { Kind } from '../../model/kind.ts'
import { type Checking, problem } from '../finding.ts'
import type { Entry } from '../node.ts'
import { quoted } from '../quote.ts'
import { flagAt } from './draft.ts'
import type { Folder } from './folder.ts'
import { type FileTexts, startOf } from './information.ts'
import type { FolderReading } from './links.ts'
import { isMarked, REDACTED, respelled } from './markers.ts'
import { POLICY_FILE } from './names.ts'

/** Gives what a policy file says, as entries of a map. */
export function* policyIn(file: string, path: string, texts: FileTexts): Checking<readonly Entry[]> {
  const text = texts.get(file)
  if (text === undefined) return []
  yield* reportRedacted(file, text, path)
  const at = startOf(file)
  const isFilled = isMarked(text)
  const spelled = isFilled ? yield* respelled(text, at, path, 'secret') : text
  return [
    { key: 'value', at, value: { type: 'scalar', at, value: spelled, text: spelled, block: { line: 1, indent: 0 } } },
    { key: 'substitute', at, value: flagAt(at, isFilled) },
  ]
}

/** Gives the fields of an entity, with the text from the file beside its description where it is spelled as a policy. */
export function* withText(
  { spelling }: Kind,
  folder: Folder,
  path: string,
  fields: readonly Entry[],
  { texts, used }: FolderReading,
): Checking<readonly Entry[]> {
  const file = spelling === 'policy' ? folder.files.get(POLICY_FILE) : undefined
  if (file === undefined) return fields
  used.add(file)
  return [...fields.filter(({ key }) => key !== 'value'), ...(yield* policyIn(file, path, texts))]
}

function* reportRedacted(file: string, text: string, path: string): Checking<void> {
  for (const [index, line] of text.split('\n').entries()) {
    const column = line.indexOf(REDACTED) + 1
    if (column > 0)
      yield* problem(
        { file, line: index + 1, column },
        `${path} holds ${quoted(REDACTED)} where a secret was; expected a named value as "{{name}}", or "{#NAME#}"`,
      )
  }
}
