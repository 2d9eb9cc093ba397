import { CHARTS } from '../../charts/index.ts'

export { IndicatorPage as Page } from './IndicatorPage.tsx'

// The figure's code comes beside the page's, or it would be revealed late.
void CHARTS.trend.load().catch(() => undefined)
