import type { Fault } from '../domain/failure.ts'

/** A value of a configuration or of a front matter. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue }

export interface YamlRead {
  readonly value: Readonly<Record<string, YamlValue>>
  /** Lines that are not of the part of YAML read here. */
  readonly faults: readonly Fault[]
}

interface Line {
  readonly indent: number
  readonly text: string
  /** Counted from 1. */
  readonly number: number
}

/**
 * Reads the part of YAML 1.2 that Open SDG's configurations and front matters are written in: maps and lists by
 * indentation, quoted and plain scalars, folded and literal blocks, comments. Anchors, tags and flow maps are not read
 * but named. Nothing is ever executed or resolved.
 */
export function readYaml(text: string, name: string): YamlRead {
  const reader = new YamlReader(linesOf(text.replace(/^\ufeff/, '')), name)
  const value = reader.map(0)
  reader.expectEnd()
  return { value, faults: reader.faults }
}

/** The front matter of a Markdown file: what stands between its first two lines of three hyphens. */
export function frontMatter(text: string): string {
  return /^\ufeff?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1] ?? ''
}

function linesOf(text: string): readonly Line[] {
  return text.split(/\r\n|\n|\r/).map((line, at) => ({ indent: line.length - line.trimStart().length, text: line.trim(), number: at + 1 }))
}

const isBlank = ({ text }: Line) => text === '' || text.startsWith('#') || text === '---' || text === '...'

/** `key: value`, the key plain or quoted. */
const PAIR = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#:[\]{}&*!|>%@`-][^:#]*?|-[^\s:][^:]*?)\s*:(?:\s+(.*))?$/

class YamlReader {
  readonly faults: Fault[] = []
  private at = 0

  constructor(
    private readonly lines: readonly Line[],
    private readonly name: string,
  ) {}

  private peek(): Line | null {
    while (this.at < this.lines.length) {
      const line = this.lines[this.at]
      if (line !== undefined && !isBlank(line)) return line
      this.at += 1
    }
    return null
  }

  private skip(line: Line): void {
    this.faults.push({ kind: 'partNotRead', place: `${this.name} line ${line.number}`, found: line.text.slice(0, 60) })
    this.at += 1
  }

  expectEnd(): void {
    for (let line = this.peek(); line !== null; line = this.peek()) this.skip(line)
  }

  /** Pairs at one indentation. */
  map(indent: number): Record<string, YamlValue> {
    const map = emptyMap()
    for (let line = this.peek(); line !== null && line.indent >= indent; line = this.peek()) {
      const pair = line.indent === indent ? PAIR.exec(line.text) : null
      if (pair?.[1] === undefined) {
        if (line.indent === indent && /^- |^-$/.test(line.text)) break
        this.skip(line)
        continue
      }
      this.at += 1
      map[keyOf(pair[1])] = this.value(pair[2] ?? '', line.indent)
    }
    return map
  }

  /** What follows a colon or a hyphen at `indent`. */
  private value(text: string, indent: number): YamlValue {
    const rest = withoutComment(text)
    const block = /^([|>])([+-]?)\d?$/.exec(rest)
    if (block?.[1] !== undefined) return this.block(block[1] === '>', block[2] ?? '', indent)
    if (rest === '') return this.nested(indent)
    if (rest === '[]') return []
    if (rest === '{}') return {}
    if (/^[[{&*!]/.test(rest) && !rest.startsWith('[')) return this.notRead(rest)
    if (rest.startsWith('['))
      return rest.endsWith(']')
        ? rest
            .slice(1, -1)
            .split(',')
            .map((each) => scalar(each.trim()))
        : this.notRead(rest)
    return this.continued(rest, indent)
  }

  private notRead(text: string): YamlValue {
    this.faults.push({ kind: 'partNotRead', place: `${this.name} line ${this.at}`, found: text.slice(0, 60) })
    return text
  }

  private nested(indent: number): YamlValue {
    const next = this.peek()
    if (next === null) return null
    if (/^- |^-$/.test(next.text) && next.indent >= indent) return this.list(next.indent)
    return next.indent > indent ? this.map(next.indent) : null
  }

  private list(indent: number): readonly YamlValue[] {
    const items: YamlValue[] = []
    for (let line = this.peek(); line !== null && line.indent === indent && /^- |^-$/.test(line.text); line = this.peek()) {
      const rest = line.text.slice(1).trimStart()
      const inner = indent + line.text.length - rest.length
      const pair = PAIR.exec(rest)
      this.at += 1
      if (pair?.[1] === undefined) {
        items.push(this.value(rest, indent))
        continue
      }
      const key = keyOf(pair[1])
      const first = this.value(pair[2] ?? '', inner)
      items.push({ [key]: first, ...this.map(inner) })
    }
    return items
  }

  /** Lines further in than the key; folded ones become one, with a line break where a blank one stands. */
  private block(folded: boolean, chomp: string, indent: number): string {
    const lines: string[] = []
    for (let line = this.lines[this.at]; line !== undefined && (line.text === '' || line.indent > indent); line = this.lines[this.at]) {
      lines.push(line.text)
      this.at += 1
    }
    const text = folded
      ? lines
          .join('\n')
          .replace(/(?<!\n)\n(?!\n)/g, ' ')
          .replace(/\n\n/g, '\n')
      : lines.join('\n')
    return chomp === '-' ? text.trimEnd() : text
  }

  /** A plain or quoted scalar may go on in lines further in. */
  private continued(text: string, indent: number): YamlValue {
    let whole = text
    const open = /^"(?:[^"\\]|\\.)*$|^'(?:[^']|'')*$/.test(text)
    for (let line = this.lines[this.at]; line !== undefined && line.text !== '' && line.indent > indent; line = this.lines[this.at]) {
      if (!open && PAIR.test(line.text)) break
      whole += ` ${line.text}`
      this.at += 1
    }
    return scalar(whole)
  }
}

/** No prototype, so that a key called __proto__ is a key like any other. */
function emptyMap(): Record<string, YamlValue> {
  const map: unknown = Object.create(null)
  // An object without anything has no value of another type.
  return map as Record<string, YamlValue>
}

function keyOf(text: string): string {
  const key = scalar(text)
  return typeof key === 'string' ? key : text
}

function withoutComment(text: string): string {
  return /^["']/.test(text) ? text : text.replace(/\s+#.*$/, '').trim()
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', '"': '"', '\\': '\\', '/': '/' }

function scalar(text: string): YamlValue {
  const double = /^"((?:[^"\\]|\\.)*)"/s.exec(text)?.[1]
  if (double !== undefined)
    return double.replace(
      /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/gs,
      (_, x: string | undefined, u: string | undefined, plain: string | undefined) => unescapeOne(x ?? u, plain),
    )
  const single = /^'((?:[^']|'')*)'/s.exec(text)?.[1]
  if (single !== undefined) return single.replaceAll("''", "'")
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text)
  if (/^(null|~|)$/i.test(text)) return null
  // 1.2.1 and 08 are no numbers; what is one is written the way JSON would.
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(text) ? Number(text) : text
}

function unescapeOne(hex: string | undefined, plain: string | undefined): string {
  return hex === undefined ? (ESCAPES[plain ?? ''] ?? plain ?? '') : String.fromCharCode(Number.parseInt(hex, 16))
}
