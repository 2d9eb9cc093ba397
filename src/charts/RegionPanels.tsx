import type { ChartProps } from './chart.ts'
import { MiniSeries } from './MiniSeries.tsx'
import type { RegionModel, RegionSeries, RegionValue } from './regionModel.ts'
import type { RegionWords } from './regionWords.ts'
import type { MiniGeometry } from './miniGeometry.ts'
import styles from './Region.module.css'

const HEIGHT = 62

/** A small picture a region: the same time, the same scale, its numbers printed once. */
export function Chart({ data: model, words }: ChartProps<RegionModel, RegionWords>) {
  return (
    <ul className={styles['panels']} aria-label={words.label} data-chart-ready="">
      {model.series.map((series, at) => (
        <Panel key={series.region} series={series} model={model} words={words} scale={at === 0} />
      ))}
    </ul>
  )
}

/** Geometry of one region on the scale of all. */
export function panelGeometry({ values }: RegionSeries, { from, to, scale }: RegionModel): MiniGeometry {
  const dot = ({ day, value, confidence }: RegionValue) => ({
    x: to === from ? 1 : (day - from) / (to - from),
    y: (value - scale.from) / (scale.to - scale.from),
    firmness: confidence,
  })
  const dots = values.map(dot)
  return { dots, lines: dots.length >= 3 ? [dots] : [], stems: false, breaks: [], crowded: dots.length > 6 }
}

interface PanelProps {
  readonly series: RegionSeries
  readonly model: RegionModel
  readonly words: RegionWords
  readonly scale: boolean
}

function Panel({ series, model, words, scale }: PanelProps) {
  const last = series.values.at(-1)
  return (
    <li>
      <p className={styles['head']}>
        <span>{words.name(series.region)}</span>
        {last && <b>{words.value(last)}</b>}
      </p>
      <div className={styles['panel']}>
        <MiniSeries geometry={panelGeometry(series, model)} now={1} grid={[1]} height={HEIGHT} label={words.describe(series)} />
        {scale && (
          <p className={styles['ticks']} aria-hidden="true">
            <span>{words.tick(model.scale.to)}</span>
            <span>{words.tick(model.scale.from)}</span>
          </p>
        )}
      </div>
    </li>
  )
}
