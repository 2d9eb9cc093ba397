// A small reader of import statements. TypeScript 7 has no classic compiler API, and the tools that were built on it report a clean
// project after reading nothing. This one knows five forms; what it cannot read it reports, so that nothing passes unseen.

export interface Import {
  /** As written, without a `?query`. */
  readonly specifier: string
  /** `import type` and `export type ... from` vanish in the build; `url` is `new URL('...', import.meta.url)`, a worker or an asset. */
  readonly kind: 'static' | 'type' | 'dynamic' | 'url'
  readonly line: number
}

const clause = String.raw`(?:\*(?:\s+as\s+[\w$]+)?|[\w$]+(?:\s*,\s*)?)?\s*(?:\{[^}]*\}|\*\s+as\s+[\w$]+)?`
const forms: readonly { readonly pattern: RegExp; readonly kind: (match: RegExpExecArray) => Import['kind'] }[] = [
  {
    pattern: new RegExp(
      String.raw`^[ \t]*(?:import|export)\s+(?<type>type\s+(?!from\s*['"])(?=[\w${'$'}{*]))?${clause}\s*from\s*(['"])(?<to>[^'"\n]+)\2`,
      'gm',
    ),
    kind: (match) => (match.groups?.['type'] === undefined ? 'static' : 'type'),
  },
  { pattern: /^[ \t]*import\s*(['"])(?<to>[^'"\n]+)\1/gm, kind: () => 'static' },
  { pattern: /\bimport\s*\(\s*(['"`])(?<to>[^'"`\n]+)\1/g, kind: () => 'dynamic' },
  { pattern: /\bnew\s+URL\(\s*(['"`])(?<to>[^'"`\n]+)\1\s*,\s*import\.meta\.url/g, kind: () => 'url' },
]

export function readImports(source: string): Import[] {
  const code = withoutComments(source)
  const plain = onlyCode(source)
  const found = forms.flatMap(({ pattern, kind }) =>
    [...code.matchAll(pattern)]
      .filter((match) => isCode(plain, match))
      .map((match) => ({
        specifier: (match.groups?.['to'] ?? '').replace(/\?.*$/, ''),
        kind: kind(match),
        line: lineOf(code, match.index),
      })),
  )
  return found.toSorted((a, b) => a.line - b.line)
}

/** Lines of dynamic imports whose address is computed: no reader of source can say where they lead. */
export function computedImports(source: string): number[] {
  const code = withoutComments(source)
  const plain = onlyCode(source)
  const found = code.matchAll(/\bimport\s*\(\s*(?!['"])(?:`[^`]*\$\{|[^'"`\s)])/g)
  return [...found].filter((match) => isCode(plain, match)).map((match) => lineOf(code, match.index))
}

/** An example inside a string or a template is not an import. */
function isCode(plain: string, match: RegExpExecArray): boolean {
  const keyword = match.index + match[0].search(/\S/)
  return plain.charAt(keyword).trim() !== ''
}

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length

// One alternative a kind of token; strings and regular expressions are matched only to step over them, so that `//` inside an
// address opens no comment. A regular expression can follow only an operator, an opening bracket or `return`.
const token =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|(?<template>`(?:\\[\s\S]|[^`\\])*`)|(?<regex>(?<=[=(,:[!&|?{};>+]\s*|\breturn\s+|^\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)/gm

/** The source with comments blanked, line for line and column for column. */
export function withoutComments(source: string): string {
  return source.replace(token, (text: string, comment: string | undefined) => (comment === undefined ? text : blank(text)))
}

/** The source with comments, strings, templates and regular expressions blanked: only code is left. */
export function onlyCode(source: string): string {
  return source.replace(token, blank)
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ')
