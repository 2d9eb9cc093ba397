import { dayAt } from '../domain/day.ts'
import { lint, type Finding, type LintReport } from '../domain/lint/lint.ts'
import { LINT_RULE_IDS } from '../domain/lint/rules.ts'
import { loadSection } from '../i18n/load.ts'
import type { Words } from '../i18n/words.ts'
import { EXIT, dayFlag, languageFlag, readArguments, run, type Report } from './args.ts'
import { readDataSet } from './dataSet.ts'

const USAGE = `Looks for contradictions in the catalog and the data of a data set, each with its place.

  npm run lint:data -- <file, folder or address> [--json] [--lang en|zh-CN] [--as-of YYYY-MM-DD]

A file is JSON { "catalog": ..., "observations": ... } with the two bodies of the static profile; a folder or address holds
its files (catalog.json, observations.json or observations/*.json), or answers the REST contract.

Ends with 0; with 1 where an error was found (warnings and notices do not count); with 2 where it cannot be read.`

const FLAGS = { json: { type: 'boolean' }, lang: { type: 'string' }, 'as-of': { type: 'string' } } as const
const TIME_ZONE = 'Asia/Shanghai'

const written = (figure: number | string | undefined): string =>
  typeof figure === 'number' ? String(Number(figure.toPrecision(12))) : (figure ?? '')

function placeOf({ place }: Finding): string {
  const ids = [place.indicator, place.target, place.action, place.region, place.period].filter((id) => id !== undefined)
  return [place.path, ...new Set(ids)].join(' ')
}

function toText({ findings, counts, more }: LintReport, words: Words['lint']): string {
  const lines = findings.map((finding) => {
    const { name, sentence } = words.rules[finding.rule]
    const text = sentence((figure) => written(finding.figures[figure]))
    return `${words.severity[finding.severity]}  ${finding.rule}  ${placeOf(finding)}\n    ${name}: ${text}`
  })
  const rest = LINT_RULE_IDS.flatMap((rule) => {
    const count = more[rule]
    return count === undefined ? [] : [words.more(words.rules[rule].name, String(count))]
  })
  const summary = words.summary(String(counts.error), String(counts.warning), String(counts.notice))
  return [...(findings.length === 0 ? [words.none] : lines), ...rest, summary].join('\n')
}

async function lintData(argv: readonly string[]): Promise<Report> {
  const args = readArguments(argv, FLAGS)
  const words = await loadSection(languageFlag(args), 'lint')
  const asOf = dayFlag(args, 'as-of') ?? dayAt(new Date(), TIME_ZONE)
  const { catalog, table, faults } = await readDataSet(args.file)
  const report = lint(catalog, table, asOf)
  const out = args.flag('json') ? JSON.stringify({ ...report, faults }, null, 2) : toText(report, words)
  const doubts = faults.map(({ kind, place }) => `${kind}: ${place}`).join('\n')
  return { code: report.counts.error > 0 ? EXIT.findings : EXIT.ok, out, ...(doubts === '' ? {} : { err: doubts }) }
}

await run(USAGE, lintData)
