/**
 * Prints what GitHub's own language service finds wrong with workflows and `action.yml`: a script, run as a process.
 *
 * The service imports JSON in a way that only a hook makes legal, and hooks reach nothing inside of the test runner.
 * Arguments are paths, `.md` for the workflows that a page shows; the output is a JSON list of sentences.
 */
import { readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { argv, stdout } from 'node:process'
import { parse } from 'yaml'

interface Shown {
  readonly path: string
  /** Lines of the page above the text. */
  readonly offset: number
  readonly text: string
}

registerHooks({
  load: (url, context, nextLoad) =>
    nextLoad(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice')

/** The service's own way to make a document, from a package of its that is none of ours. */
const requireOfService = createRequire(import.meta.resolve('@actions/languageservice'))
const textDocument: (uri: string, language: string, version: number, text: string) => Parameters<typeof validate>[0] =
  requireOfService('vscode-languageserver-textdocument').TextDocument.create

/** The service looks up only what has an owner; this one stands for the action itself. */
const OURS = 'this-repository/apim-sync@0000000000000000000000000000000000000000'
const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))

/** What is known of an action: of ours its inputs, of others nothing, so that nothing is said about them. */
const actionsMetadataProvider = {
  fetchActionMetadata: async ({ name }: { readonly name: string }) =>
    name === 'apim-sync' ? manifest : { name, description: '' },
}

const found = await Promise.all(argv.slice(2).flatMap(shownIn).map(faultsOf))
stdout.write(JSON.stringify(found.flat()))

function shownIn(path: string): readonly Shown[] {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  if (!path.endsWith('.md')) return [{ path, offset: 0, text }]
  const blocks = [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)]
  return blocks
    .filter(([, block]) => /^jobs:/m.test(block ?? ''))
    .map(({ index, 1: block }) => ({ path, offset: text.slice(0, index).split('\n').length, text: block ?? '' }))
}

async function faultsOf({ path, offset, text }: Shown): Promise<readonly string[]> {
  const isWorkflow = !path.endsWith('action.yml')
  // The service keeps what it read by address, so two texts must not share one.
  const uri = isWorkflow ? `file:///.github/workflows/${encodeURIComponent(path)}-${offset}.yml` : 'file:///action.yml'
  const document = textDocument(uri, 'yaml', 1, text.replace(/uses: \.\/$/gm, `uses: ${OURS}`))
  const diagnostics = await validate(document, { actionsMetadataProvider })
  return diagnostics.map(({ range, message }) => `${path}:${offset + range.start.line + 1}: ${message}`)
}
