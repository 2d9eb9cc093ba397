import type { SectionLoaders } from '../../words.ts'

export const sections: SectionLoaders = {
  area: () => import('./area.ts'),
  indicator: () => import('./indicator.ts'),
  workbench: () => import('./workbench.ts'),
  data: () => import('./data.ts'),
  faults: () => import('./faults.ts'),
  help: () => import('./help.ts'),
}
