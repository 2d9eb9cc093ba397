export { IndicatorPage as Page } from './IndicatorPage.tsx'
