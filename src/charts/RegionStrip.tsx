import type { ChartProps } from './chart.ts'
import type { RegionModel } from './regionModel.ts'
import type { RegionWords } from './regionWords.ts'
import styles from './Region.module.css'

/** The newest value of every place as a dot on one scale, highest first; the whole country's value as a line through all. */
export function Chart({ data: model, words }: ChartProps<RegionModel, RegionWords>) {
  const { scale, national } = model
  const place = (value: number) => `${(((value - scale.from) / (scale.to - scale.from)) * 100).toFixed(2)}%`
  return (
    <div className={styles['strip']} data-chart-ready="">
      <ul aria-label={words.label}>
        {model.series.toReversed().map((series) => {
          const last = series.values.at(-1)
          return (
            last && (
              <li key={series.region}>
                <span>{words.name(series.region)}</span>
                <svg width="100%" height="22" aria-hidden="true">
                  <line className={styles['rule']} x2="100%" y1="11" y2="11" />
                  {national !== null && <line className={styles['national']} x1={place(national)} x2={place(national)} y2="22" />}
                  <circle className={styles[last.confidence]} cx={place(last.value)} cy="11" r="4.5" />
                </svg>
                <b>{words.value(last)}</b>
                <span className={styles['period']}>{words.period(last)}</span>
              </li>
            )
          )
        })}
        <li className={styles['scale']} aria-hidden="true">
          <span>
            {scale.ticks.map((tick) => (
              <span key={tick} style={{ insetInlineStart: place(tick) }}>
                {words.tick(tick)}
              </span>
            ))}
          </span>
        </li>
      </ul>
      {words.national !== null && <p className={styles['key']}>{words.national}</p>}
    </div>
  )
}
