import type { ComponentType } from 'react'
import { lazyPart } from '../ui/lazyPart.tsx'
import type { ChartProps } from './chart.ts'

// Every full figure, by the name that the page drawing it uses: one file and one line. What is drawn in cells, cards, drawers and
// slides is plain SVG that comes with its page and needs no line here.

/** One chart's file as a part in a chunk of its own, fetched when it is first drawn or earlier by `load`. */
function chart<Data, Words>(fetch: () => Promise<{ readonly Chart: ComponentType<ChartProps<Data, Words>> }>) {
  return lazyPart(async () => (await fetch()).Chart)
}

export const TrendChart = chart(() => import('./TrendChart.tsx'))
export const RegionStrip = chart(() => import('./RegionStrip.tsx'))
export const RegionPanels = chart(() => import('./RegionPanels.tsx'))
