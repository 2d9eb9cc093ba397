import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { maybeDay, type Day } from '../domain/day.ts'
import { isLanguageTag, LANGUAGE_TAGS, type LanguageTag } from '../i18n/languages.ts'
import { InputError } from './json.ts'

/** How a tool ends: all well, well read but with findings of severity error, or not readable. */
export const EXIT = { ok: 0, findings: 1, unreadable: 2 } as const

export type Flags = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>

export interface Arguments {
  readonly file: string
  readonly flag: (name: string) => boolean
  readonly text: (name: string) => string | undefined
}

/** What a tool prints and how it ends; nothing is written while it works, so that tests can read the whole. */
export interface Report {
  readonly code: number
  readonly out?: string
  readonly err?: string
}

/** Reads one file name and the flags of a tool. @throws InputError where one is missing or unknown */
export function readArguments(argv: readonly string[], flags: Flags): Arguments {
  const { values, positionals } = parse(argv, flags)
  const [file, ...rest] = positionals
  if (file === undefined) throw new InputError('no file is named')
  if (rest.length > 0) throw new InputError(`one file at a time, found also: ${rest.join(' ')}`)
  const text = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  return { file, text, flag: (name) => values[name] === true }
}

function parse(argv: readonly string[], flags: Flags) {
  try {
    return parseArgs({ args: [...argv], options: { ...flags }, allowPositionals: true })
  } catch (thrown) {
    throw new InputError(thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown })
  }
}

export function dayFlag(args: Arguments, name: string): Day | null {
  const text = args.text(name)
  const day = text === undefined ? null : maybeDay(text)
  if (text !== undefined && day === null) throw new InputError(`--${name}: ${text} is not a date such as 2026-10-31`)
  return day
}

export function languageFlag(args: Arguments): LanguageTag {
  const text = args.text('lang') ?? 'en'
  if (!isLanguageTag(text)) throw new InputError(`--lang: ${text} is none of ${LANGUAGE_TAGS.join(', ')}`)
  return text
}

/** A JSON file's content, with or without a byte order mark. @throws InputError */
export async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((thrown: unknown) => {
    throw new InputError(`${file} cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { cause: thrown })
  })
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (thrown) {
    throw new InputError(`${file} is not JSON: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { cause: thrown })
  }
}

/** Runs a tool: usage on request, its report, and every mistake of the input as one sentence with the usage below. */
export async function run(usage: string, tool: (argv: readonly string[]) => Promise<Report>): Promise<void> {
  const argv = process.argv.slice(2)
  // A reader such as `head` that has seen enough is no fault.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => (fault.code === 'EPIPE' ? process.exit() : process.emitWarning(fault)))
  const report = argv.includes('--help') || argv.includes('-h') ? { code: EXIT.ok, out: usage } : await guarded(usage, tool, argv)
  if (report.out !== undefined) process.stdout.write(`${report.out}\n`)
  if (report.err !== undefined) process.stderr.write(`${report.err}\n`)
  process.exitCode = report.code
}

async function guarded(usage: string, tool: (argv: readonly string[]) => Promise<Report>, argv: readonly string[]): Promise<Report> {
  try {
    return await tool(argv)
  } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown
    const hint = thrown instanceof InputError ? `\n\n${usage}` : ''
    return { code: EXIT.unreadable, err: `${thrown.message}${hint}` }
  }
}
