export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Which encoding the bytes are in, and whether that is known (a mark, strict UTF-8) or concluded. */
export interface FoundEncoding {
  readonly encoding: Encoding
  readonly certain: boolean
}

/**
 * Finds the encoding of a text file: its byte order mark; zeros in every other byte (UTF-16); strict UTF-8; GB18030.
 * A text that is valid GB18030 only because accented Western letters look like lead bytes is not taken for Chinese.
 */
export function findEncoding(bytes: Uint8Array, whole: boolean): FoundEncoding {
  const marked = byMark(bytes) ?? byZeros(bytes)
  if (marked) return marked
  if (decodes(bytes, 'utf-8', whole)) return { encoding: 'utf-8', certain: true }
  const chinese = maybeDecode(bytes, 'gb18030', whole)
  if (chinese !== null && !looksWestern(chinese)) return { encoding: 'gb18030', certain: false }
  return { encoding: 'windows-1252', certain: false }
}

function byMark(bytes: Uint8Array): FoundEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', certain: true }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', certain: true }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', certain: true }
  return null
}

/** Digits, delimiters and line ends make at least a third of a table; in UTF-16 each has a zero byte beside it. */
function byZeros(bytes: Uint8Array): FoundEncoding | null {
  const length = Math.min(bytes.length, 4096)
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  if (length < 8 || Math.max(even, odd) < length / 8) return null
  if (even > odd * 8) return { encoding: 'utf-16be', certain: false }
  return odd > even * 8 ? { encoding: 'utf-16le', certain: false } : null
}

function decodes(bytes: Uint8Array, encoding: Encoding, whole: boolean): boolean {
  return maybeDecode(bytes, encoding, whole) !== null
}

/** Null when the bytes are not valid in the encoding. A part of a file may end inside a character. */
export function maybeDecode(bytes: Uint8Array, encoding: Encoding, whole: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !whole })
  } catch {
    return null
  }
}

/** Chinese stands in runs; an accented letter misread as Chinese stands alone between Latin letters (`Montr閍l`). */
function looksWestern(text: string): boolean {
  const lone = text.match(/(?<=[A-Za-z])[\u0080-\uffff](?=[A-Za-z\s,;'"]|$)/g)?.length ?? 0
  const runs = text.match(/[\u3400-\u9fff]{2,}/g)?.length ?? 0
  return lone > runs
}
