/**
 * Protocol buffers: the methods of services, as operations.
 *
 * A gRPC call is a POST to the full name of service and method, so that is what an operation's method and template are.
 *
 * @see https://grpc.io/docs/what-is-grpc/core-concepts/
 */
import type { Operation } from '../../model/specification.ts'
import type { Word } from './words.ts'
import type { TextFinding } from './wsdl.ts'

/** Tells whether words are those of a definition of protocol buffers. */
export function isProto(words: readonly Word[]): boolean {
  const names = words.slice(0, 3).map(({ text }) => text)
  return (['syntax', 'edition'].includes(names[0] ?? '') && names[1] === '=') || words.some(isService)
}

function isService({ text, kind }: Word, index: number, words: readonly Word[]): boolean {
  return kind === 'name' && text === 'service' && words[index + 2]?.text === '{'
}

/** Lists the methods of every service. */
export function protoOperations(words: readonly Word[]): readonly Operation[] {
  const operations: Operation[] = []
  const namespace = packageIn(words)
  let service = ''
  let depth = 0
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]?.text ?? ''
    if (word.kind === 'mark' && word.text === '{') depth += 1
    if (word.kind === 'mark' && word.text === '}') depth -= 1
    if (depth === 0 && isService(word, index, words)) service = `${namespace}${next}`
    const isMethod = depth === 1 && word.text === 'rpc' && words[index + 2]?.text === '('
    if (isMethod) operations.push(methodOf(service, next))
  }
  return operations
}

function packageIn(words: readonly Word[]): string {
  const index = words.findIndex(({ text, kind }) => kind === 'name' && text === 'package')
  return index < 0 ? '' : `${words[index + 1]?.text ?? ''}.`
}

function methodOf(service: string, name: string): Operation {
  return { method: 'POST', urlTemplate: `/${service}/${name}`, displayName: name, parameters: [], responses: [] }
}

/** Lists what cannot go well with one file sent alone. */
export function protoFindings(words: readonly Word[]): readonly TextFinding[] {
  const imports = words.flatMap(({ text, at }, index): TextFinding[] => {
    const file = words.slice(index + 1, index + 3).find(word => word.kind === 'text')
    if (text !== 'import' || file === undefined || file.text.includes('google/')) return []
    const message = `import of ${file.text} leads out of the file, which is sent alone; expected its definitions here`
    return [{ offset: at, severity: 'warning', message }]
  })
  if (words.some(isService)) return imports
  return [
    { offset: 0, severity: 'error', message: 'the file has no service; expected at least one "service"' },
    ...imports,
  ]
}
