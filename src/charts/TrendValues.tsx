import { DotGlyph } from './DotGlyph.tsx'
import type { TrendModel } from './trendModel.ts'
import { pointsOf, type TrendPlaces } from './trendPlaces.ts'

interface TrendValuesProps {
  readonly model: TrendModel
  readonly places: TrendPlaces
  /** Class of lines and stems. */
  readonly line: string | undefined
  readonly radius: number
  readonly stroke: number
}

/** The values of a slide or a drawer: lines where they may be joined, a mark for each value that no line reaches, stems for batches. */
export function TrendValues({ model, places, line, radius, stroke }: TrendValuesProps) {
  const { runs, stems } = model
  const { x, y, area } = places
  const strands = runs.flatMap((run) => run.strands).filter((strand) => strand.length > 1)
  const alone = runs.flatMap((run) => run.dots.filter((dot) => !model.onLines.has(dot)))
  return (
    <>
      {strands.map((strand) => (
        <polyline key={strand[0]?.day} className={line} data-mark="line" points={pointsOf(places, strand)} />
      ))}
      {stems &&
        alone.map((dot) => (
          <path key={dot.day} className={line} data-mark="stem" d={`M${x(dot.day)} ${area.y + area.height}V${y(dot.value)}`} />
        ))}
      {alone.map((dot) => (
        <DotGlyph
          key={`${dot.day} ${dot.observation.period.id}`}
          x={x(dot.day)}
          y={y(dot.value)}
          firmness={dot.firmness}
          radius={radius}
          stroke={stroke}
        />
      ))}
    </>
  )
}
