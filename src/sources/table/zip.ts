import { SourceError } from '../errors.ts'

/** One file within an archive. */
interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly offset: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535

/**
 * Reads the files of a zip archive (PKWARE APPNOTE 6.3), stored or deflated, with the platform's own inflater. Sizes
 * that the archive claims are not believed: what comes out is counted, and refused beyond the limit.
 */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>
  private left: number

  /** @throws SourceError malformed */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly address: string,
    private readonly limit: number,
  ) {
    this.left = limit
    this.entries = new Map(readDirectory(bytes, address).map((entry) => [entry.name, entry]))
  }

  get names(): readonly string[] {
    return [...this.entries.keys()]
  }

  /** Null where there is no such file. @throws SourceError malformed, unsupported, tooLarge */
  async text(name: string): Promise<string | null> {
    const entry = this.entries.get(name)
    return entry === undefined ? null : new TextDecoder('utf-8').decode(await this.read(entry))
  }

  /** Unpacks everything once and counts it. @throws SourceError malformed, unsupported, tooLarge */
  async checkSizes(): Promise<void> {
    for (const entry of this.entries.values()) await this.read(entry)
  }

  private async read(entry: ZipEntry): Promise<Uint8Array> {
    if (entry.encrypted) throw new SourceError({ kind: 'unsupported', address: this.address, place: entry.name, found: 'encrypted' })
    const view = viewOf(this.bytes)
    if (entry.offset + 30 > this.bytes.length) throw this.malformed(entry.name)
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
    const packed = this.bytes.subarray(start, start + entry.packed)
    if (packed.length < entry.packed) throw this.malformed(entry.name)
    if (entry.method === 0) return this.counted(packed)
    if (entry.method !== 8)
      throw new SourceError({ kind: 'unsupported', address: this.address, place: entry.name, found: `method ${entry.method}` })
    return this.inflate(packed, entry.name)
  }

  private counted(bytes: Uint8Array): Uint8Array {
    this.left -= bytes.length
    if (this.left < 0) throw new SourceError({ kind: 'tooLarge', address: this.address, bytes: null, limit: this.limit })
    return bytes
  }

  private async inflate(packed: Uint8Array, name: string): Promise<Uint8Array> {
    // A copy on a buffer of its own, as Blob wants it.
    const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const parts: Uint8Array[] = []
    try {
      const reader = stream.getReader()
      for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(this.counted(part.value))
    } catch (thrown) {
      throw thrown instanceof SourceError ? thrown : this.malformed(name, thrown)
    }
    return joined(parts)
  }

  private malformed(name: string, cause?: unknown): SourceError {
    return new SourceError({ kind: 'malformed', address: this.address, place: name, found: 'zip' }, { cause })
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function readDirectory(bytes: Uint8Array, address: string): readonly ZipEntry[] {
  const malformed = () => new SourceError({ kind: 'malformed', address, place: 'end', found: 'zip' })
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end < 0) throw malformed()
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let each = 0; each < count; each += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw malformed()
    const length = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return -1
}
