import type { TrendMoment, TrendWords } from '../../charts/trendWords.ts'
import type { TrendModel } from '../../charts/trendModel.ts'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { FORECAST_SHARE } from '../../domain/forecast/forecastTypes.ts'
import { pickName } from '../../domain/text.ts'
import { columnUnit } from '../../i18n/format/column.ts'
import { rangeText } from '../../i18n/format/range.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { expectedText, valueGapOf } from '../../i18n/statements/expected.ts'
import { organisationName } from '../../i18n/statements/publisher.ts'
import { valueText } from '../../i18n/statements/value.ts'
import { targetText } from '../../i18n/statements/target.ts'
import { useTargetWriting } from '../../i18n/statements/useTargetWriting.ts'
import { useWorkspace } from '../../queries/workspace.tsx'

/** Words and numbers of the trend: one unit for the axis, full values at labels. */
export function useTrendWords(of: IndicatorAssessment, model: TrendModel): TrendWords {
  const { index, period } = useWorkspace()
  const { format, text } = useLanguage()
  const { chart } = useWords('indicator')
  const { undated } = useWords('status').target
  const writing = useTargetWriting(index.units)
  const unit = unitOf(index, of.indicator)
  const column = columnUnit(model.scale.ticks, unit, format)
  const pair = of.decidingPair
  const end = model.forecast.at(-1)
  const { latest } = model
  /** Nothing is said of a gap too small to be written. */
  const gapText = () => {
    if (!model.expected) return null
    const { latest: reached, value } = model.expected
    const gap = valueGapOf({ valueGap: reached - value, expectedValue: value }, unit, format, 'none')
    return gap && gap.side !== 'level' ? chart[gap.side](gap.text) : null
  }
  const tight = /^[%\p{Script=Han}]/u.test(column.unit)
  return {
    label: chart.label(of.indicator.name[text]),
    axis: format.axis,
    tick: (value, top) => `${column.plain(value)}${top && tight ? column.unit : ''}`,
    actual: latest
      ? chart.actualValue(valueText({ value: latest.value, floor: latest.observation.floor }, unit, format, [pair?.targetValue]))
      : '',
    target: (target) => {
      const of_ = of.pairs.find((each) => each.target.id === target.id)
      const value = of_ ? targetText(of_, unit, writing, of_.verdict.latest?.value) : ''
      return [chart.targetValue(value), of_?.deadline ? format.deadline(of_.deadline) : undated]
    },
    path: (pair?.plan ?? []).length > 0 ? chart.planPath : chart.targetPath,
    pathShort: chart.path,
    gap: gapText(),
    tone: of.verdict.status,
    forecast: end
      ? [chart.forecastValue(rangeText(end.lower, end.upper, unit, format)), chart.interval(format.share(FORECAST_SHARE, 0))]
      : [],
    forecastShort: end ? rangeText(end.lower, end.upper, unit, format) : '',
    forecastPeriod: chart.forecast,
    today: period ? format.periodBriefly(period) : chart.today,
    break: chart.break,
    stopped: model.stopped && latest ? chart.stopped(format.periodBriefly(latest.observation.period)) : null,
    moment: useMoment(of),
  }
}

/** What is said of a point under the pointer: value, period, publisher, provenance. */
function useMoment(of: IndicatorAssessment): (moment: TrendMoment) => { readonly title: string; readonly lines: readonly string[] } {
  const { index } = useWorkspace()
  const { format, text } = useLanguage()
  const { chart } = useWords('indicator')
  const {
    provenance,
    confidence,
    obsStatus,
    target: { undated },
  } = useWords('status')
  const writing = useTargetWriting(index.units)
  const unit = unitOf(index, of.indicator)
  return ({ dot, forecast, target }) => {
    if (dot) {
      const { observation } = dot
      const publisher = organisationName(index.organisations, observation.publisher, text).text
      return {
        title: chart.at(format.period(observation.period), valueText({ value: dot.value, floor: observation.floor }, unit, format)),
        lines: [
          publisher,
          provenance[observation.provenance],
          ...(observation.confidence === 'high' ? [] : [confidence[observation.confidence]]),
          ...(observation.status === 'A' ? [] : [obsStatus[observation.status]]),
        ],
      }
    }
    if (forecast)
      return {
        title: chart.at(format.date(forecast.day), chart.forecastValue(expectedText(forecast.value, unit, format))),
        lines: [rangeText(forecast.lower, forecast.upper, unit, format), chart.interval(format.share(FORECAST_SHARE, 0))],
      }
    const pair = target && of.pairs.find((each) => each.target.id === target.id)
    return pair && target
      ? {
          title: chart.targetValue(targetText(pair, unit, writing, pair.verdict.latest?.value)),
          lines: [pair.deadline ? format.deadline(pair.deadline) : undated, pickName(pair.target.issuer, text).text],
        }
      : { title: '', lines: [] }
  }
}
