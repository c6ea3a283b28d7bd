/**
 * Texts as the bytes of files: UTF-8, whose byte order mark is none of the text.
 */
import { open } from 'node:fs/promises'
import { RefusalError } from '../errors.ts'

const MARK = '\uFEFF'

/** Reads bytes as a text, without their byte order mark. @throws RefusalError for bytes that are no UTF-8. */
export function decoded(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe
    throw new RefusalError(`"${path}" is ${isUtf16 ? 'UTF-16' : 'not UTF-8'}; expected UTF-8 text`, { cause })
  }
}

/** Gives the byte order mark of a file, or nothing. */
export async function markOf(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(3), 0, 3, 0)
    return buffer.equals(Buffer.from(MARK)) ? MARK : ''
  } finally {
    await file.close()
  }
}
