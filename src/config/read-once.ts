/**
 * Files that are read once, however many environments a run looks at.
 *
 * What is checked, applied and counted as promoted is then the same text, even where something writes the files meanwhile.
 */
import type { Sources } from './files.ts'

/** Gives sources that ask for each file once; what could not be read is refused again, and not asked for. */
export function readOnce<Files extends Pick<Sources, 'read'>>(sources: Files): Files {
  const texts = new Map<string, Promise<string>>()
  return {
    ...sources,
    read: path => {
      const text = texts.get(path) ?? sources.read(path)
      texts.set(path, text)
      return text
    },
  }
}
