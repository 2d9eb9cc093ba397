import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { DEFAULT_LANGUAGE, isLanguageTag, type LanguageTag } from '../i18n/languages.ts'
import { loadSection } from '../i18n/load.ts'
import { SOURCES, type SourceKind } from '../sources/index.ts'
import { toSourceError } from '../sources/errors.ts'
import { readMapping } from '../sources/mapping/readMapping.ts'
import { parseJson } from '../sources/table/json.ts'
import { refused, type CheckResult } from './checkReport.ts'
import { checkTarget } from './checkTarget.ts'
import { failureSentence, printable, toJson, toText, type ReportWords } from './checkWords.ts'

// `npm run source:check -- <address or file> [--mapping m.json] [--json]`: status 0 read, 1 nothing to use, 2 refused.

async function wordsIn(tag: LanguageTag): Promise<ReportWords> {
  const [faults, failure] = await Promise.all([loadSection(tag, 'faults'), loadSection(tag, 'failure')])
  return { faults, failure }
}

interface Arguments {
  readonly target: string
  readonly mapping: string | undefined
  readonly sheet: string | undefined
  readonly kind: string | undefined
  readonly json: boolean
  readonly propose: boolean
  readonly words: ReportWords
}

async function readArguments(args: readonly string[]): Promise<Arguments | string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mapping: { type: 'string' },
        sheet: { type: 'string' },
        kind: { type: 'string' },
        language: { type: 'string' },
        json: { type: 'boolean' },
        propose: { type: 'boolean' },
      },
    })
    const { language = DEFAULT_LANGUAGE } = values
    const words = await wordsIn(isLanguageTag(language) ? language : DEFAULT_LANGUAGE)
    const [target, second] = positionals
    if (target === undefined || second !== undefined) return words.faults.check.usage
    return {
      target,
      mapping: values.mapping,
      sheet: values.sheet,
      kind: values.kind,
      json: values.json === true,
      propose: values.propose === true,
      words,
    }
  } catch (thrown) {
    return `${thrown instanceof Error ? thrown.message : String(thrown)}\n${(await wordsIn(DEFAULT_LANGUAGE)).faults.check.usage}`
  }
}

const isKind = (name: string | undefined): name is SourceKind => name !== undefined && Object.hasOwn(SOURCES, name)

async function check({ target, mapping, sheet, kind }: Arguments): Promise<CheckResult> {
  if (kind !== undefined && !isKind(kind)) {
    return refused(null, {
      kind: 'wrongShape',
      address: target,
      place: '--kind',
      found: kind,
      expected: { kind: 'oneOf', options: Object.keys(SOURCES) },
    })
  }
  if (mapping === undefined) return checkTarget(target, { sheet, kind })
  try {
    const bytes = await readFile(mapping).catch(() => null)
    if (bytes === null) return refused(null, { kind: 'notFound', address: mapping, status: 404 })
    const own = readMapping(parseJson(new Uint8Array(bytes).buffer, basename(mapping)), basename(mapping))
    return await checkTarget(target, { mapping: own, sheet, kind })
  } catch (thrown) {
    return refused(null, toSourceError(thrown, basename(mapping)).failure)
  }
}

/** 0 read, 1 read and nothing of it can be used, 2 refused. */
function exitCodeOf({ ok, failure, proposed }: CheckResult, propose: boolean): number {
  if (failure !== null) return 2
  return (propose ? proposed !== null : ok) ? 0 : 1
}

const given = await readArguments(process.argv.slice(2))
if (typeof given === 'string') {
  console.error(given)
  process.exitCode = 2
} else {
  const result = await check(given)
  if (given.propose && result.proposed !== null) console.log(JSON.stringify(result.proposed, null, 2))
  else if (given.json) console.log(JSON.stringify(toJson(result, given.words)))
  else {
    console.log(toText(result, given.target, given.words))
    if (result.failure) console.error(printable(failureSentence(result.failure, given.words)))
  }
  process.exitCode = exitCodeOf(result, given.propose)
}
