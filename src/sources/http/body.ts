import { excerpt, SourceError } from '../errors.ts'
import { DEFAULT_MAX_BYTES, type ReadOptions } from '../source.ts'
import { isFields } from '../shape.ts'

/** Bytes that the server announces; useless where it compresses, since it counts what travels. */
function announced(response: Response): number | null {
  const length = response.headers.get('content-length')
  return length === null || response.headers.has('content-encoding') ? null : Number(length)
}

/** The body as text, no longer than the limit. @throws SourceError of kind tooLarge, or unsupported where it is not UTF-8 */
export async function readLimited(
  response: Response,
  address: string,
  limit = DEFAULT_MAX_BYTES,
  onProgress?: ReadOptions['onProgress'],
): Promise<string> {
  const total = announced(response)
  if (total !== null && total > limit) {
    abandon(response.body)
    throw new SourceError({ kind: 'tooLarge', address, bytes: total, limit })
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  // Nobody counts and the length is known to be within the limit: one wait, not one for each part.
  if (total !== null && !onProgress)
    return decoded(decoder, new Uint8Array(await response.arrayBuffer()), address) + decoded(decoder, undefined, address)
  const reader = response.body?.getReader()
  let text = ''
  let bytes = 0
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength
    if (bytes > limit) {
      abandon(reader)
      throw new SourceError({ kind: 'tooLarge', address, bytes: null, limit })
    }
    text += decoded(decoder, part.value, address)
    onProgress?.({ bytes, total })
  }
  return text + decoded(decoder, undefined, address)
}

/** Tells the far side to stop. Not awaited: where somebody else reads the same body, it settles only with them. */
function abandon(body: { readonly cancel: () => Promise<void> } | null | undefined): void {
  body?.cancel().catch(() => undefined)
}

/** RFC 8259 allows no other encoding than UTF-8 between systems. */
function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined, address: string): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch (thrown) {
    throw new SourceError({ kind: 'unsupported', address, place: 'encoding', found: 'not UTF-8' }, { cause: thrown })
  }
}

/** @throws SourceError of kind htmlInsteadOfJson (a login page, or the app itself for an unknown address) or malformed */
export function readJsonText(text: string, response: Response, address: string): unknown {
  if (/^\s*</.test(text)) throw new SourceError({ kind: 'htmlInsteadOfJson', address, status: response.status, title: titleOf(text) ?? '' })
  try {
    return JSON.parse(text)
  } catch (thrown) {
    throw new SourceError({ kind: 'malformed', address, ...faultIn(text, thrown) }, { cause: thrown })
  }
}

/** Where the parser stopped. Engines say it in their message, each in its own way; JSON.parse offers nothing else. */
function faultIn(text: string, thrown: unknown): { readonly place: string; readonly found: string } {
  const message = thrown instanceof Error ? thrown.message : ''
  const position = /position (\d+)/.exec(message)?.[1]
  const spelled = /line (\d+) column (\d+)/.exec(message)
  if (position !== undefined)
    return { place: lineAndColumn(text, Number(position)), found: excerpt(text.slice(Number(position), Number(position) + 20)) }
  if (spelled) return { place: `line ${spelled[1]} column ${spelled[2]}`, found: '' }
  return { place: /end/i.test(message) ? 'end' : '', found: '' }
}

function lineAndColumn(text: string, position: number): string {
  if (position >= text.length) return 'end'
  const before = text.slice(0, position).split('\n')
  return `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`
}

/** What an error body calls itself: title of a problem document (RFC 9457) or of a page. */
export function titleOf(text: string): string | undefined {
  const page = /<title[^>]*>([^<]*)/i.exec(text)?.[1]
  if (page !== undefined) return excerptOf(page)
  try {
    const problem: unknown = JSON.parse(text)
    return isFields(problem) && typeof problem['title'] === 'string' ? excerptOf(problem['title']) : undefined
  } catch {
    return undefined
  }
}

const excerptOf = (title: string) => title.trim().slice(0, 80)
