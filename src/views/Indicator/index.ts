import { TrendChart } from '../../charts/index.ts'

export { IndicatorPage as Page } from './IndicatorPage.tsx'

/** As long as React holds back what comes after a fallback. */
const MOMENT_MS = 300

/** A figure whose code comes within a moment is drawn with the page; the page does not wait longer, and without the figure it says so. */
export const ready = Promise.race([
  TrendChart.load().catch(() => undefined),
  new Promise<void>((resolve) => setTimeout(resolve, MOMENT_MS)),
])
