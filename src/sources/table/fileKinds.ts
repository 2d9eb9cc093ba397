/** First bytes of files that are no table, or not one that can be read here, and what they are called. */
const SIGNATURES: readonly (readonly [name: string, bytes: string | readonly number[]])[] = [
  ['pdf', '%PDF-'],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', 'GIF8'],
  ['picture', 'BM'],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gzip', [0x1f, 0x8b]],
  ['rar', 'Rar!'],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['parquet', 'PAR1'],
  ['sqlite', 'SQLite format 3'],
  ['word', '{\\rtf'],
  ['picture', 'RIFF'],
]

/** Words that a text format begins with. */
const OPENINGS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['px', /^\s*(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|MATRIX)\s*(?:\[[a-z]{2}\])?\s*=/],
  ['picture', /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i],
  ['mail', /^(?:Return-Path|Received|MIME-Version|X-[\w-]+|From|Date|Subject): .*\r?\n[\w-]+: /],
]

/** What a file is by its first bytes, where that is nothing to read a table from; null for all else. */
export function maybeOtherFile(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(([name, start]) => startsWith(bytes, start) && (name !== 'picture' || isPicture(bytes, start)))
  if (known) return known[0]
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 512))
  return OPENINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

function startsWith(bytes: Uint8Array, start: string | readonly number[]): boolean {
  return typeof start === 'string'
    ? [...start].every((character, at) => bytes[at] === character.charCodeAt(0))
    : start.every((byte, at) => bytes[at] === byte)
}

/** Two letters may begin any text: a bitmap's header goes on with zeros, a WebP names itself. */
function isPicture(bytes: Uint8Array, start: string | readonly number[]): boolean {
  if (start === 'BM') return bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0 && bytes[9] === 0
  if (start === 'RIFF') return startsWith(bytes.subarray(8), 'WEBP')
  return true
}

/** What an archive holds, by the names of its files; null where it is no office document. */
export function archiveKind(names: readonly string[]): 'xlsx' | 'xlsb' | 'ods' | 'word' | 'slides' | 'zip' {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^xl\/workbook\.bin$/)) return 'xlsb'
  if (has(/^xl\/|^_rels\/\.rels$/) && !has(/^(word|ppt)\//)) return 'xlsx'
  if (has(/^word\//)) return 'word'
  if (has(/^ppt\//)) return 'slides'
  return has(/^content\.xml$/) ? 'ods' : 'zip'
}

const OLE_STREAMS: readonly (readonly [name: string, stream: string])[] = [
  ['encrypted', 'EncryptedPackage'],
  ['word', 'WordDocument'],
  ['slides', 'PowerPoint Document'],
  ['mail', '__substg1.0_'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
]

/** What a compound file holds, by the names in its directory, which are UTF-16. */
export function compoundKind(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  return OLE_STREAMS.find(([, stream]) => text.includes(stream))?.[0] ?? 'compound'
}
