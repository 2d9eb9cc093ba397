import type { SectionLoaders } from '../../words.ts'

export const sections: SectionLoaders = {
  area: () => import('./area.ts'),
  indicator: () => import('./indicator.ts'),
  help: () => import('./help.ts'),
}
