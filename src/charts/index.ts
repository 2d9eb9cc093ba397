import { lazy } from 'react'
import type { ChartEntry } from './chart.ts'

/** Every full figure: one file and one line. What is drawn in cells and cards is plain SVG and needs no line here. */
export const CHARTS = {
  trend: { load: () => import('./TrendChart.tsx') },
  regionStrip: { load: () => import('./RegionStrip.tsx') },
  regionPanels: { load: () => import('./RegionPanels.tsx') },
} as const satisfies Record<string, ChartEntry>

export const TrendChart = lazy(async () => ({ default: (await CHARTS.trend.load()).Chart }))
export const RegionStrip = lazy(async () => ({ default: (await CHARTS.regionStrip.load()).Chart }))
export const RegionPanels = lazy(async () => ({ default: (await CHARTS.regionPanels.load()).Chart }))
