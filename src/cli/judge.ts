import { loadSection } from '../i18n/load.ts'
import { EXIT, dayFlag, languageFlag, readArguments, readJson, run, type Report } from './args.ts'
import { readCases } from './cases.ts'
import { badLines } from './entries.ts'
import { judgeCases, methodNamed, toJson, toText } from './judgeReport.ts'

const USAGE = `Judges the cases of a JSON file and prints how each was judged, so that anyone can check the engine.

  npm run judge -- FILE [--method NAME] [--json] [--lang en|zh-CN] [--as-of YYYY-MM-DD]

FILE      a list of cases, or an object with "published", "computed", "documentationCases" or "cases". A case has an "id"
          and "points" [[year, value], ...] (or "baseYear", "baseValue", "currentYear", "currentValue") and options:
          "direction" (increase, decrease), "target", "baseYear" (2015), "targetYear" (2030), "limit", "thresholds"
          { high, med, low }, "scale" (openSdg, eurostat); each of them beside the points, in "input" or in "options".
--method  compoundGrowth (default), schedule, projectedShare, trendGap, lastPace, range, stages
--json    a list of { id, method, status, outcome, progressValue, score, reason, outlook, chance }; outlook is what the recent
          trend says of a target to come (willReach, open, willMiss; null under six values), by the chance of reaching it
--as-of   the day whose knowledge is used; else the end of each case's last period

A case with "seriesScores" is scored by their mean. A bad case is told with its place and leaves the others.
Ends with 0, with 1 where a case was bad, with 2 where the file cannot be read.`

const FLAGS = { method: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' }, 'as-of': { type: 'string' } } as const

async function judge(argv: readonly string[]): Promise<Report> {
  const args = readArguments(argv, FLAGS)
  const words = await loadSection(languageFlag(args), 'status')
  const method = methodNamed(args.text('method') ?? 'compoundGrowth')
  const { good, bad } = readCases(await readJson(args.file), dayFlag(args, 'as-of'))
  const judgements = judgeCases(good, method)
  const out = args.flag('json') ? toJson(judgements, bad) : [toText(judgements, words), ...badLines(bad)].join('\n')
  return { code: bad.length > 0 ? EXIT.findings : EXIT.ok, out }
}

await run(USAGE, judge)
