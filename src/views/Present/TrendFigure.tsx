import { SlideTrend, type SlideTrendWords } from '../../charts/SlideTrend.tsx'
import { trendModel, type TrendModel } from '../../charts/trendModel.ts'
import type { IndicatorAssessment, PairAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import type { CourseDot } from '../../domain/course/values.ts'
import { columnUnit } from '../../i18n/format/column.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { expectedText } from '../../i18n/statements/expected.ts'
import { targetText } from '../../i18n/statements/target.ts'
import { useTargetWriting } from '../../i18n/statements/useTargetWriting.ts'
import { latestText, valueText } from '../../i18n/statements/value.ts'
import { courseIn } from '../../queries/courseIn.ts'
import { useWorkspace } from '../../queries/workspace.tsx'

/** The course of an indicator for a room; nothing without a value. */
export function TrendFigure({ of, pair }: { readonly of: IndicatorAssessment; readonly pair: PairAssessment }) {
  const workspace = useWorkspace()
  const model = trendModel(courseIn(workspace, of), 'slide')
  const words = useSlideWords(of, pair, model)
  return model.latest && <SlideTrend model={model} words={words} />
}

function useSlideWords(of: IndicatorAssessment, pair: PairAssessment, model: TrendModel): SlideTrendWords {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('present').offTrack
  const writing = useTargetWriting(index.units)
  const unit = unitOf(index, of.indicator)
  const column = columnUnit(model.scale.ticks, unit, format)
  const { latest, expected } = model
  const [first] = model.runs.flatMap(({ dots }) => dots)
  const name = of.indicator.shortName[text]
  const said = ({ value, observation: { floor } }: CourseDot) => valueText({ value, floor }, unit, format)
  const period = ({ observation }: CourseDot) => format.period(observation.period)
  const latestSaid = latestText(of, unit, format) ?? ''
  const joint = /[A-Za-z]$/.test(words.path) ? ' ' : ''
  return {
    label: first && latest ? words.summary(name, period(first), said(first), period(latest), latestSaid) : name,
    axis: format.axis,
    tick: (value, top) => `${column.plain(value)}${top && column.unit === '%' ? '%' : ''}`,
    unit: column.unit === '%' ? '' : column.unit,
    latest: latestSaid,
    target: words.targetAt(targetText(pair, unit, writing, latest?.value), pair.deadline ? format.deadline(pair.deadline) : ''),
    expected: expected && `${words.path}${joint}${expectedText(expected.value, unit, format, latest?.value)}`,
  }
}
