/**
 * The language server that editors run, with the schema of the action, and without an editor.
 */
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService } from 'yaml-language-server'
import { schemaText } from '../../scripts/schema.ts'

const SCHEMA = 'https://apim-sync.example/apim.schema.json'

/** A place in a file, counted from 1. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** What an editor asks the language server. */
export interface Editor {
  /** Gives what is underlined: `2:3 Property x is not allowed.` */
  complaints(yaml: string): Promise<readonly string[]>
  /** Gives what hovering over a place shows. */
  hover(yaml: string, at: Spot): Promise<string>
  /** Gives the words that are offered at a place. */
  words(yaml: string, at: Spot): Promise<readonly string[]>
}

/** Starts the language server. */
export function openEditor(): Editor {
  const text = schemaText()
  const service = getLanguageService({
    schemaRequestService: async () => text,
    workspaceContext: { resolveRelativePath: path => path },
  })
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    schemas: [{ uri: SCHEMA, fileMatch: ['*.yml'] }],
  })
  return {
    complaints: async yaml => {
      const all = await service.doValidation(documentOf(yaml), false)
      return all.map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`)
    },
    hover: async (yaml, at) => {
      const found = await service.doHover(documentOf(yaml), positionOf(at))
      const contents = found?.contents
      return typeof contents === 'object' && 'value' in contents ? contents.value : ''
    },
    words: async (yaml, at) => {
      const { items } = await service.doComplete(documentOf(yaml), positionOf(at), false)
      return items.map(({ label }) => label)
    },
  }
}

/** What was read once is known by its name, so that each text has its own. */
let documents = 0

function documentOf(yaml: string): TextDocument {
  documents += 1
  return TextDocument.create(`file:///${documents}/apim.yml`, 'yaml', 1, yaml)
}

function positionOf({ line, column }: Spot): { readonly line: number; readonly character: number } {
  return { line: line - 1, character: column - 1 }
}
