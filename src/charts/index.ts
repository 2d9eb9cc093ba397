import { lazyChart } from './lazyChart.tsx'

// Every full figure: one file and one line. What is drawn in cells and cards is plain SVG and needs no line here.

export const TrendChart = lazyChart(() => import('./TrendChart.tsx'))
export const RegionStrip = lazyChart(() => import('./RegionStrip.tsx'))
export const RegionPanels = lazyChart(() => import('./RegionPanels.tsx'))
