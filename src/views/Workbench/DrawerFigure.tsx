import { DrawerTrend } from '../../charts/DrawerTrend.tsx'
import { trendModel } from '../../charts/trendModel.ts'
import { courseIn } from '../../queries/courseIn.ts'
import { Watermark } from '../../ui/Hatch.tsx'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'

/** The course of the row one stands on; nothing without a value. */
export function DrawerFigure({
  row,
  texts,
  illustrative,
}: {
  readonly row: IndicatorRow
  readonly texts: RowTexts
  readonly illustrative: boolean
}) {
  const { format, words } = texts
  const model = trendModel(courseIn(texts.workspace, row.assessment), 'drawer')
  const [first] = model.runs.flatMap(({ dots }) => dots)
  const { latest, targets } = model
  if (!first || !latest) return null
  const [from, to] = [first.observation.period, latest.observation.period]
  const deadline = targets.length > 0 ? row.assessment.decidingPair?.deadline : null
  const label = words.drawer.trendLabel(
    texts.name(row),
    format.period(from),
    texts.value(row, first.value),
    format.period(to),
    texts.current(row),
  )
  const times = [from, ...(to.id === from.id ? [] : [to])].map(format.periodBriefly)
  return (
    <DrawerTrend
      model={model}
      status={row.status}
      words={{
        label,
        latest: texts.current(row),
        target: targets.length > 0 ? texts.target(row) : null,
        // A year's value and a deadline at its end are called the same.
        times: deadline ? [...new Set([...times, format.deadline(deadline)])] : times,
      }}
    >
      {illustrative && <Watermark text={texts.frame.watermark} />}
    </DrawerTrend>
  )
}
