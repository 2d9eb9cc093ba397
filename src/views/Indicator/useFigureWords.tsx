import type { FigureWords } from '../../charts/chart.ts'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import type { ForecastPoint } from '../../domain/forecast/forecastTypes.ts'
import { pickName } from '../../domain/text.ts'
import { columnUnit } from '../../i18n/format/column.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { latestText, valueText } from '../../i18n/statements/value.ts'
import { courseIn } from '../../queries/courseIn.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { OpenTable } from './OpenTable.tsx'
import { SeriesTable } from './SeriesTable.tsx'

const MOST_PUBLISHERS = 3

/** Title, subtitle, source, provenance and table of the page's figure. */
export function useFigureWords(of: IndicatorAssessment, forecast: readonly ForecastPoint[] = []): FigureWords {
  const {
    index,
    seriesOf,
    provenance: { illustrative },
  } = useWorkspace()
  const { text, format } = useLanguage()
  const { chart, facts } = useWords('indicator')
  const frame = useWords('frame')
  const { provenance } = useWords('status')
  const { indicator, latest } = of
  const unit = unitOf(index, indicator)
  // Without a value: what was said of its missing ones, or of its target; a data set that is invented says nothing else.
  const missing = seriesOf(indicator).observations.at(-1)
  const kind =
    latest?.provenance ?? missing?.provenance ?? of.decidingPair?.target.provenance ?? (illustrative > 0 ? 'illustrative' : 'published')
  const region = of.region === null ? null : (index.regions.get(of.region)?.name[text] ?? null)
  const name = columnUnit([latest?.value ?? 0], unit, format).unit
  return {
    title: useTitle(of),
    subtitle: [region, name, indicator.frequency === 'unknown' ? null : facts.frequencies[indicator.frequency]]
      .filter((part) => part !== null && part !== '')
      .join(chart.comma),
    source: useSourceLine(of),
    provenance: { kind, label: kind === 'illustrative' ? frame.demoTag : provenance[kind], watermark: frame.watermark },
    table: { label: frame.table.show, content: () => <SeriesTable of={of} forecast={forecast} /> },
    summary: useTitle(of),
    failed: { title: frame.chartFailed.title, openTable: <OpenTable /> },
  }
}

/** What the newest definition's values did, from its first to its last. */
function useTitle(of: IndicatorAssessment): string {
  const workspace = useWorkspace()
  const { index } = workspace
  const { format, text } = useLanguage()
  const { chart } = useWords('indicator')
  const unit = unitOf(index, of.indicator)
  const { runs } = courseIn(workspace, of)
  const usable = runs.map(({ dots }) => dots.filter((dot) => dot.usable)).findLast((dots) => dots.length > 0)
  const count = runs.reduce((sum, { dots }) => sum + dots.length, 0)
  const valued = (usable ?? []).map(({ value, observation: { period, floor } }) => ({ value, period, floor }))
  const first = valued[0]
  const end = valued.at(-1)
  if ((!first || !end) && count > 1) return chart.titleMixed(count)
  if (!first || !end)
    return of.latest
      ? chart.titleSingle(format.period(of.latest.period), latestText(of, unit, format) ?? '')
      : chart.titleNone(of.indicator.shortName[text])
  if (first === end) return chart.titleSingle(format.period(end.period), valueText(end, unit, format, [of.decidingPair?.targetValue]))
  const target = of.decidingPair?.targetValue
  const a = format.value(first.value, unit, { floor: first.floor, beside: [end.value] })
  const b = format.value(end.value, unit, { floor: end.floor, beside: [first.value, target] })
  // The unit is said once where both are written in the same one.
  const from = a.unit === b.unit && a.before === b.before ? a.qualifier + a.number : a.text
  return chart.titleMoved(
    format.periodBriefly(first.period),
    from,
    format.periodBriefly(end.period),
    b.text,
    Math.sign(end.value - first.value),
  )
}

/** Who published the values; the whole list is in the table. */
function useSourceLine(of: IndicatorAssessment): string {
  const { index, seriesOf } = useWorkspace()
  const { text, format } = useLanguage()
  const { chart } = useWords('indicator')
  const frame = useWords('frame')
  const ids = [
    ...new Set(
      seriesOf(of.indicator)
        .observations.toReversed()
        .map(({ publisher }) => publisher),
    ),
  ]
  const names = ids.slice(0, MOST_PUBLISHERS).map((id) => organisationName(index.organisations, id, text).text)
  if (names.length === 0) return ''
  const target = of.decidingPair ? chart.targetBy(pickName(of.decidingPair.target.issuer, text).text) : ''
  return (
    frame.sourceLine(
      ids.length > names.length ? chart.andOthers(format.enumeration(names), ids.length - names.length) : format.enumeration(names),
    ) + target
  )
}
