import { DrawerTrend } from '../../charts/DrawerTrend.tsx'
import { trendModel } from '../../charts/trendModel.ts'
import { courseIn } from '../../queries/courseIn.ts'
import { Watermark } from '../../ui/Hatch.tsx'
import type { WorkRow } from './row.ts'
import type { Scribe } from './useScribe.ts'

/** The course of the row one stands on; nothing without a value. */
export function TrendChart({ row, say, illustrative }: { readonly row: WorkRow; readonly say: Scribe; readonly illustrative: boolean }) {
  const { format, words } = say
  const model = trendModel(courseIn(say.space, row.of), 'drawer')
  const [first] = model.runs.flatMap(({ dots }) => dots)
  const { latest, targets } = model
  if (!first || !latest) return null
  const [from, to] = [first.observation.period, latest.observation.period]
  const deadline = targets.length > 0 ? row.of.decidingPair?.deadline : null
  const label = words.drawer.trendLabel(
    say.name(row),
    format.period(from),
    say.value(row, first.value),
    format.period(to),
    say.current(row),
  )
  const times = [from, ...(to.id === from.id ? [] : [to])].map(format.periodBriefly)
  return (
    <DrawerTrend
      model={model}
      status={row.status}
      words={{
        label,
        latest: say.current(row),
        target: targets.length > 0 ? say.target(row) : null,
        times: deadline ? [...times, format.deadline(deadline)] : times,
      }}
    >
      {illustrative && <Watermark text={say.frame.watermark} />}
    </DrawerTrend>
  )
}
