// Answers asked for before the app's own script has been read. Whoever asks for the same address in the same plain way gets the one
// that is under way; everybody else, and everybody after, asks the server.

interface Early {
  readonly answer: Promise<Response>
  readonly stop: AbortController
}

const underWay = new Map<string, Early>()

/** What the app has asked for already: nothing of that is early any more. */
const asked = new Set<string>()

/**
 * Asks now, unless the app was faster: then there is nothing to wait for. A failure is told to whoever takes the answer, not to the
 * console.
 */
export function askEarly(address: string): Promise<Response> | undefined {
  if (asked.has(address)) return undefined
  const stop = new AbortController()
  const answer = fetch(address, { headers: { accept: 'application/json' }, cache: 'no-cache', signal: stop.signal })
  answer.catch(() => undefined)
  underWay.set(address, { answer, stop })
  return answer
}

/** More than what is accepted: a condition, a credential, a scenario. Such a request is another one. */
const isPlain = ({ headers }: RequestInit) => Object.keys(headers ?? {}).every((name) => name === 'accept')

/** As `fetch`, with the answer under way where there is one. */
export function fetchOrTake(address: string, init: RequestInit): Promise<Response> {
  asked.add(address)
  const early = isPlain(init) ? underWay.get(address) : undefined
  if (!early) return fetch(address, init)
  underWay.delete(address)
  const { answer, stop } = early
  if (init.signal?.aborted) stop.abort()
  else init.signal?.addEventListener('abort', () => stop.abort(), { once: true })
  return answer
}
