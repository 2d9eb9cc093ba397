const SEGMENT_BITS = 12
const SEGMENT_ROWS = 1 << SEGMENT_BITS
const SEGMENT_MASK = SEGMENT_ROWS - 1

/** Tag of a cell kept as text in a segment of numbers; other tags are the number of decimals that the cell was written with. */
const AS_TEXT = 255
/** From so many different texts on, most of them plain numbers, a column is worth keeping as numbers. */
const MANY = 1024

const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

interface TextSegment {
  readonly codes: Uint32Array
  readonly numbers?: undefined
}

interface NumberSegment {
  /** A value, or the code of a text. */
  readonly numbers: Float64Array
  readonly tags: Uint8Array
}

/**
 * The cells of one column, exactly as written. Texts are kept once and cells as their codes; a column of many different
 * plain numbers as 9 bytes a cell. Segments of fixed size, so that nothing is ever copied to grow.
 */
export class CellColumn {
  /** Cells so far; rows beyond are empty. */
  length = 0
  private readonly segments: (TextSegment | NumberSegment)[] = []
  private readonly positions = new Map<string, number>()
  private readonly entries: string[] = []
  private plainEntries = 0
  private keepsNumbers = false
  private lastText: string | null = null
  private lastCode = 0

  /** Writes the cell of a row at or after the end; rows left out are empty. */
  set(row: number, text: string): void {
    while (this.length < row) this.push('')
    this.push(text)
  }

  private push(text: string): void {
    const at = this.length & SEGMENT_MASK
    if (at === 0) this.segments.push(this.newSegment())
    const segment = this.segments[this.length >> SEGMENT_BITS]
    this.length += 1
    if (segment === undefined) return
    if (segment.numbers === undefined) {
      segment.codes[at] = this.code(text)
      return
    }
    const decimals = plainDecimals(text)
    segment.tags[at] = decimals < 0 ? AS_TEXT : decimals
    segment.numbers[at] = decimals < 0 ? this.code(text) : scanned / (POWERS[decimals] ?? 1)
  }

  private newSegment(): TextSegment | NumberSegment {
    if (!this.keepsNumbers && this.entries.length > MANY) this.keepsNumbers = this.plainEntries > this.entries.length * 0.9
    return this.keepsNumbers
      ? { numbers: new Float64Array(SEGMENT_ROWS), tags: new Uint8Array(SEGMENT_ROWS) }
      : { codes: new Uint32Array(SEGMENT_ROWS) }
  }

  /** Columns repeat themselves: a look at the cell above saves most of the searches. */
  private code(text: string): number {
    if (text === this.lastText) return this.lastCode
    this.lastCode = this.newCode(text)
    this.lastText = this.entries[this.lastCode] ?? ''
    return this.lastCode
  }

  private newCode(text: string): number {
    const known = this.positions.get(text)
    if (known !== undefined) return known
    const own = detached(text)
    this.positions.set(own, this.entries.length)
    if (plainDecimals(own) >= 0) this.plainEntries += 1
    return this.entries.push(own) - 1
  }

  /** The cell as written. */
  text(row: number): string {
    const segment = row < this.length ? this.segments[row >> SEGMENT_BITS] : undefined
    if (segment === undefined) return ''
    const at = row & SEGMENT_MASK
    if (segment.numbers === undefined) return this.entries[segment.codes[at] ?? -1] ?? ''
    const value = segment.numbers[at] ?? 0
    const tag = segment.tags[at] ?? AS_TEXT
    return tag === AS_TEXT ? (this.entries[value] ?? '') : value.toFixed(tag)
  }

  /**
   * Reads cells through `read`, once for each different text; plain numbers of a number segment go to `readPlain`.
   * This is how a million rows cost as much as their different words.
   */
  reader<T>(read: (text: string) => T, readPlain: (value: number, decimals: number) => T): (row: number) => T {
    const known: (T | undefined)[] = []
    const empty = read('')
    const byCode = (code: number): T => {
      const reading = known[code] ?? read(this.entries[code] ?? '')
      known[code] = reading
      return reading
    }
    return (row) => {
      const segment = row < this.length ? this.segments[row >> SEGMENT_BITS] : undefined
      if (segment === undefined) return empty
      const at = row & SEGMENT_MASK
      if (segment.numbers === undefined) return byCode(segment.codes[at] ?? 0)
      const value = segment.numbers[at] ?? 0
      const tag = segment.tags[at] ?? AS_TEXT
      return tag === AS_TEXT ? byCode(value) : readPlain(value, tag)
    }
  }

  /** Reads the text of cells, once for each different text; for columns of codes and labels. */
  textReader<T>(read: (text: string) => T): (row: number) => T {
    return this.reader(read, (value, decimals) => read(value.toFixed(decimals)))
  }

  /** Whether every cell is one of `distinct`, that is, no segment holds bare numbers. */
  get isCoded(): boolean {
    return this.segments.every((segment) => segment.numbers === undefined)
  }

  /** Different texts of the coded part, in order of appearance. */
  get distinct(): readonly string[] {
    return this.entries
  }

  /** Bytes of the arrays that hold the cells, texts not counted. */
  get bytes(): number {
    return this.segments.reduce(
      (sum, each) => sum + (each.numbers ? each.numbers.byteLength + each.tags.byteLength : each.codes.byteLength),
      0,
    )
  }
}

/** The digits of the text that `plainDecimals` looked at last, as one whole number with its sign. */
let scanned = 0

/**
 * How many decimals a plain number has: `-12.50` has 2. Negative for anything that would not be written back the same
 * way from its value: leading zeros, `-0`, exponents, more than 15 digits (the most that a double surely keeps).
 */
function plainDecimals(text: string): number {
  const length = text.length
  const start = text.charCodeAt(0) === 45 ? 1 : 0
  if (length === start || length > 17) return -1
  let digits = 0
  let point = -1
  let value = 0
  for (let at = start; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48)
      digits += 1
    } else if (code === 46 && point < 0 && at > start) point = at
    else return -1
  }
  if (digits > 15 || point === length - 1) return -1
  if (text.charCodeAt(start) === 48 && length > start + 1 && point !== start + 1) return -1
  if (start === 1 && value === 0) return -1
  scanned = start === 1 ? -value : value
  return point < 0 ? 0 : length - point - 1
}

/** A text that does not keep the chunk it was cut from alive: V8 shares the memory of substrings of 13 characters and more. */
function detached(text: string): string {
  if (text.length < 13) return text
  const copy: unknown = JSON.parse(JSON.stringify(text))
  return typeof copy === 'string' ? copy : text
}
