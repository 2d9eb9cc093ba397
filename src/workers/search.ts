import type { Searchable, SearchAnswer, SearchJob } from './searchJob.ts'

/** Entries handed over at once: the page draws between two such pieces. */
const PIECE = 250

interface Waiting {
  readonly resolve: (answer: SearchAnswer) => void
  readonly reject: (reason: unknown) => void
}

type Question = Omit<Extract<SearchJob, { kind: 'find' }>, 'id'> | Omit<Extract<SearchJob, { kind: 'order' }>, 'id'>

/** The one search worker of the page: it keeps what is searched, so that a key sends a word and not ten thousand names. */
class SearchWorker {
  private readonly worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'search' })
  private readonly waiting = new Map<number, Waiting>()
  private asked = 0

  constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
      this.waiting.get(data.id)?.resolve(data)
      this.waiting.delete(data.id)
    }
    this.worker.onerror = (event) => {
      for (const { reject } of this.waiting.values()) reject(new Error(`the search failed: ${event.message}`))
      this.waiting.clear()
    }
  }

  send(job: SearchJob): void {
    this.worker.postMessage(job)
  }

  /** A question that is called off is not answered: the next key has asked another one. */
  ask(question: Question, signal: AbortSignal): Promise<SearchAnswer> {
    const id = (this.asked += 1)
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      const callOff = () => {
        if (!this.waiting.delete(id)) return
        this.send({ kind: 'callOff', id })
        reject(signal.reason)
      }
      signal.addEventListener('abort', callOff, { once: true })
      this.send({ ...question, id })
    })
  }
}

let made: SearchWorker | undefined
const searchWorker = () => (made ??= new SearchWorker())

let indexes = 0

/** Hands over what can be found, a piece at a time, and gives the number to ask by. */
export async function indexInWorker(entries: Iterable<Searchable>): Promise<number> {
  const index = (indexes += 1)
  let piece: Searchable[] = []
  const hand = () => {
    searchWorker().send({ kind: 'add', index, entries: piece })
    piece = []
  }
  for (const entry of entries) {
    piece.push(entry)
    if (piece.length < PIECE) continue
    hand()
    await new Promise((resolve) => setTimeout(resolve))
  }
  hand()
  return index
}

/** Positions of what a query finds, best first. Rejects when called off. */
export const findInWorker = (index: number, query: string, signal: AbortSignal) =>
  searchWorker().ask({ kind: 'find', index, query }, signal)

/** Positions of texts in the order of their sounds. */
export const orderInWorker = async (texts: readonly string[], signal: AbortSignal): Promise<readonly number[]> =>
  Array.from((await searchWorker().ask({ kind: 'order', texts }, signal)).found)
