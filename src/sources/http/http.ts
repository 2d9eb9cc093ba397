import type { Failure } from '../../domain/failure.ts'
import { pause } from '../../loading/pause.ts'
import { shownAddress, SourceError, toSourceError } from '../errors.ts'
import { readJsonText, readLimited, titleOf } from './body.ts'
import type { Environment, ReadOptions } from '../source.ts'

/** What came back, and the version of the contract that its header names. */
export interface Reply {
  readonly body: unknown
  readonly contract: string | null
}

export interface Request {
  readonly address: string
  /** Further headers; none that are secret, those are added by the environment's fetch. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

const MAX_REPEATS = 2
const DEFAULT_SECONDS = 20
const DEFAULT_PAUSE_MS = 300

/** Reads are GETs, so they may be repeated; only what a moment can mend is: no answer, or a fault of the server. */
const isTransient = (error: SourceError) => error.kind === 'offline' || error.kind === 'serverError'

/** Reads JSON at an address, repeated twice at most. @throws SourceError */
export function readJson(request: Request, environment: Environment, options: ReadOptions): Promise<Reply> {
  return readWith(request, environment, options, (response, address) => readReply(response, address, environment, options))
}

/** What becomes of a response; called once for each attempt. */
type Take<Result> = (response: Response, address: string) => Promise<Result>

/** Reads an address in a way of the caller's own: with a time limit and two repeats at most. @throws SourceError */
export async function readWith<Result>(
  request: Request,
  environment: Environment,
  options: ReadOptions,
  take: Take<Result>,
): Promise<Result> {
  for (let repeat = 0; ; repeat += 1) {
    try {
      return await readOnce(request, environment, options, take)
    } catch (thrown) {
      const error = toSourceError(thrown, shownAddress(request.address))
      if (repeat >= MAX_REPEATS || !isTransient(error)) throw error
      // Where the signal ends the pause, the next attempt tells.
      await pause((environment.retryPauseMs ?? DEFAULT_PAUSE_MS) * 3 ** repeat, options.signal)
    }
  }
}

async function readOnce<Result>(request: Request, environment: Environment, options: ReadOptions, take: Take<Result>): Promise<Result> {
  const address = shownAddress(request.address)
  const seconds = environment.timeoutSeconds ?? DEFAULT_SECONDS
  const limit = limited(options.signal, seconds)
  try {
    await Promise.race([environment.ready, limit.stopped])
    // Asked for every time, and sent only when it changed: the browser keeps the body with its tag, and sees to the 304.
    const init = { headers: headersOf(request, environment), signal: limit.signal, cache: 'no-cache' } as const
    return await take(await environment.fetch(request.address, init), address)
  } catch (thrown) {
    const ended = limit.ended()
    if (ended)
      throw new SourceError(ended === 'aborted' ? { kind: 'aborted', address } : { kind: 'timeout', address, seconds }, { cause: thrown })
    throw thrown instanceof TypeError ? new SourceError({ kind: 'offline', address }, { cause: thrown }) : thrown
  } finally {
    limit.done()
  }
}

/** The caller's signal and a time limit as one; `AbortSignal.any` is younger than the oldest engines we serve. */
function limited(outer: AbortSignal, seconds: number) {
  const controller = new AbortController()
  let ended: 'aborted' | 'timeout' | undefined
  const end = (how: 'aborted' | 'timeout') => {
    ended ??= how
    controller.abort()
  }
  const onAbort = () => end('aborted')
  const timer = setTimeout(() => end('timeout'), seconds * 1000)
  const stopped = new Promise<never>((_, reject) =>
    controller.signal.addEventListener('abort', () => reject(new Error('ended')), { once: true }),
  )
  stopped.catch(() => undefined)
  if (outer.aborted) onAbort()
  else outer.addEventListener('abort', onAbort, { once: true })
  const done = () => {
    clearTimeout(timer)
    outer.removeEventListener('abort', onAbort)
  }
  return { signal: controller.signal, stopped, ended: () => ended, done }
}

function headersOf(request: Request, environment: Environment): Record<string, string> {
  return {
    accept: 'application/json',
    ...request.headers,
    ...(environment.scenario === undefined ? {} : { 'x-scenario': environment.scenario }),
  }
}

async function readReply(response: Response, address: string, environment: Environment, options: ReadOptions): Promise<Reply> {
  const text = await readLimited(response, address, environment.maxBytes, options.onProgress)
  if (!response.ok) throw new SourceError(refusal(response.status, address, text))
  const body = readJsonText(text, response, address)
  return { body, contract: response.headers.get('contract-version') }
}

export function refusal(status: number, address: string, text: string): Failure {
  if (status === 401 || status === 403) return { kind: 'unauthorised', address, status }
  if (status === 404 || status === 410) return { kind: 'notFound', address, status }
  return { kind: status >= 500 ? 'serverError' : 'refused', address, status, title: titleOf(text) }
}
