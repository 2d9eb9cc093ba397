import type { Assessment } from '../../domain/assess/types.ts'
import type { Period } from '../../domain/period.ts'
import type { TextLanguage } from '../../domain/text.ts'
import type { Formats } from '../format/createFormats.ts'
import type { Words } from '../words.ts'

/** What the figures of a page are of; `period` is null where everything known today counts. */
interface InForce {
  readonly assessment: Pick<Assessment, 'catalog' | 'asOf' | 'newestPeriod' | 'observationCount' | 'undatedCount'>
  readonly period: Period | null
}

/** What was published by a day is claimed only where days of publication are known; else the periods are named. */
function basisText({ assessment, period }: InForce, format: Formats, words: Words['inForce']): string | null {
  if (!period) return null
  const dated = assessment.undatedCount < assessment.observationCount || assessment.observationCount === 0
  return dated ? words.known(format.date(period.end)) : words.upTo(format.period(period))
}

function newestText({ assessment, period }: InForce, format: Formats, words: Words['inForce']): string {
  const { newestPeriod: newest, undatedCount } = assessment
  if (!newest) return words.noValue
  if (!period || newest.end >= period.end) return words.newest(format.period(newest))
  return (undatedCount === 0 ? words.behindKnown : words.behind)(format.period(period), format.period(newest))
}

/** In one line, as slides and heads of prints have it: 按2026年9月30日已公布的数据，2026年9月的数值当时没有公布，最新数据期2026年8月. */
export function inForceLine(of: InForce, format: Formats, words: Words['inForce']): string {
  return [basisText(of, format, words), newestText(of, format, words)].filter((part) => part !== null).join(words.comma)
}

/** What an earlier period leaves out, and how far its claim goes; empty where everything known today counts. */
export function inForceLimits({ assessment, period }: InForce, words: Words['inForce']): readonly string[] {
  if (!period) return []
  const { undatedCount: undated, observationCount: all } = assessment
  const unsure = undated === 0 ? [] : [undated < all ? words.undated(undated) : words.allUndated]
  return [...unsure, words.left]
}

/** The whole of it, for a notice: data set aside. */
export function inForceText(of: InForce, format: Formats, words: Words['inForce']): string {
  return `${[inForceLine(of, format, words), ...inForceLimits(of, words)].join(words.semicolon)}${words.stop.trimEnd()}`
}

/** The first line of a file: data set, version, and which day's knowledge it holds. */
export function preambleText(of: InForce, text: TextLanguage, format: Formats, words: Words['inForce']): string {
  const { catalog } = of.assessment
  return [words.dataSet(catalog.name[text], catalog.version), inForceLine(of, format, words), ...inForceLimits(of, words)].join(
    words.semicolon,
  )
}
