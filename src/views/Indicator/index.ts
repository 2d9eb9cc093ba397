import { TrendChart } from '../../charts/index.ts'
import { NOTICED_MS } from '../../loading/patience.ts'
import { pause } from '../../loading/pause.ts'

export { IndicatorPage as Page } from './IndicatorPage.tsx'

/** A figure whose code comes within a moment is drawn with the page; the page does not wait longer, and without the figure it says so. */
export const ready = Promise.race([TrendChart.load().catch(() => undefined), pause(NOTICED_MS)])
