/**
 * The settings of the command `export`.
 */
import { posix } from 'node:path'
import type { Credential } from './credential.ts'
import { matching, type Read, unlike } from './form.ts'
import type { Given } from './given.ts'
import { type Target, type Transport, targetOf } from './target.ts'

/** A service to be written down as files. */
export interface ExportSettings {
  readonly command: 'export'
  readonly target: Target
  readonly credential: Credential
  /** Folder of the workspace. */
  readonly output: string
  readonly layout: 'single' | 'by-api'
  readonly only: readonly string[]
  readonly except: readonly string[]
  readonly concurrency: 'auto' | number
  readonly timeoutMs: number
  readonly summary: boolean
  /** Sentences to be shown before anything is done. */
  readonly warnings: readonly string[]
}

const readPath = matching(
  /^(?!\/|[A-Za-z]:)[^\\\p{Cc}]+$/u,
  'the path of a folder inside the workspace, such as "apim", with "/" between its parts',
)

/** Reads the folder of an export: a path from the workspace, wherever that lies, without needless parts. */
export const folder: Read<string> = text => {
  const path = posix.normalize(readPath(text)).replace(/\/$/, '')
  const [first = ''] = path.split('/')
  if (first === '.' || first === '..') throw unlike(text, 'the path of a folder inside the workspace, such as "apim"')
  if (path.split('/').some(part => part.toLowerCase() === '.git'))
    throw unlike(text, 'a folder of your own: what lies in ".git" is kept by git')
  return path
}

/** Makes the settings of an export. */
export function exportSettings(
  { target, output, layout, only, except, concurrency, timeoutMs, summary }: Given,
  transport: Transport,
  credential: Credential,
  warnings: readonly string[],
): ExportSettings {
  return {
    command: 'export',
    target: targetOf(target, transport),
    credential,
    output,
    layout,
    only,
    except,
    concurrency,
    timeoutMs,
    summary,
    warnings,
  }
}
