// Answers asked for before the app's own script has been read. Whoever asks for the same address in the same plain way gets the one
// that is under way; everybody else, and everybody after, asks the server.

interface Early {
  readonly answer: Promise<Response>
  readonly stop: AbortController
}

/** What is under way by its address; null where the app has asked for it itself: nothing of that is early any more. */
const answers = new Map<string, Early | null>()

/**
 * Asks now, unless the app was faster: then there is nothing to wait for. A failure is told to whoever takes the answer, not to the
 * console.
 */
export function askEarly(address: string): Promise<Response> | undefined {
  if (answers.has(address)) return undefined
  const stop = new AbortController()
  const answer = fetch(address, { headers: { accept: 'application/json' }, cache: 'no-cache', signal: stop.signal })
  answer.catch(() => undefined)
  answers.set(address, { answer, stop })
  return answer
}

/** More than what is accepted: a condition, a credential, a scenario. Such a request is another one. */
const isPlain = ({ headers }: RequestInit) => Object.keys(headers ?? {}).every((name) => name === 'accept')

/** As `fetch`, with the answer under way where there is one. */
export function fetchOrTake(address: string, init: RequestInit): Promise<Response> {
  const early = isPlain(init) && answers.get(address)
  answers.set(address, null)
  if (!early) return fetch(address, init)
  const { answer, stop } = early
  if (init.signal?.aborted) stop.abort()
  else init.signal?.addEventListener('abort', () => stop.abort(), { once: true })
  return answer
}
