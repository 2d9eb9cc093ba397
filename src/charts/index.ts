import { lazyPart } from '../ui/lazyPart.tsx'

// Every full figure: one file and one line. What is drawn in cells and cards is plain SVG and needs no line here.

export const TrendChart = lazyPart(async () => (await import('./TrendChart.tsx')).Chart)
export const RegionStrip = lazyPart(async () => (await import('./RegionStrip.tsx')).Chart)
export const RegionPanels = lazyPart(async () => (await import('./RegionPanels.tsx')).Chart)
