/**
 * A service of which nothing is asked twice, so that looking again costs no request.
 *
 * What a second look sees is what the first one saw: this is for holding one's own work against it, not for news.
 */
import type { DocumentReader, Page, Query, ServiceReader } from '../../ports.ts'

/** Makes a reader that keeps every answer. */
export function readOnce(service: ServiceReader): ServiceReader {
  const get = kept((path: string, query?: Query, absentAs?: readonly number[]) => service.get(path, query, absentAs))
  const exists = kept((path: string) => service.exists(path))
  const readSecrets = kept((path: string, action: string) => service.readSecrets(path, action))
  const list = kept((path: string, query?: Query) => replayed(service.list(path, query)))
  return { get, exists, readSecrets, list, requests: () => service.requests() }
}

/** Makes a reader of documents that keeps every one, and every refusal. */
export function documentsOnce(documents: DocumentReader): DocumentReader {
  return { document: kept((path: string, format: string) => documents.document(path, format)) }
}

/** Keeps what a question was answered, by its arguments. */
function kept<Question extends readonly unknown[], Answer>(
  ask: (...question: Question) => Answer,
): (...question: Question) => Answer {
  const answers = new Map<string, Answer>()
  return (...question) => {
    const key = JSON.stringify(question)
    const answer = answers.get(key) ?? ask(...question)
    answers.set(key, answer)
    return answer
  }
}

/** Reads pages as they are needed, and gives those that were read to whoever asks again. */
function replayed(pages: AsyncIterable<Page>): AsyncIterable<Page> {
  const source = pages[Symbol.asyncIterator]()
  const read: Promise<IteratorResult<Page>>[] = []
  const nth = (index: number) => {
    const page = read[index] ?? source.next()
    read[index] = page
    return page
  }
  return {
    async *[Symbol.asyncIterator]() {
      for (let index = 0; ; index++) {
        const { done, value } = await nth(index)
        if (done === true) return
        yield value
      }
    },
  }
}
