import type { SectionLoaders } from '../../words.ts'

export const sections: SectionLoaders = {
  inForce: () => import('./inForce.ts'),
  failure: () => import('./failure.ts'),
  credentials: () => import('./credentials.ts'),
  status: () => import('./status.ts'),
  area: () => import('./area.ts'),
  indicator: () => import('./indicator.ts'),
  working: () => import('./working.ts'),
  csv: () => import('./csv.ts'),
  workbench: () => import('./workbench.ts'),
  data: () => import('./data.ts'),
  faults: () => import('./faults.ts'),
  present: () => import('./present.ts'),
  overviewCsv: () => import('./overviewCsv.ts'),
  help: () => import('./help.ts'),
  glossary: () => import('./glossary.ts'),
  lint: () => import('./lint.ts'),
  quality: () => import('./quality.ts'),
  search: () => import('./search.ts'),
  imports: () => import('./imports.ts'),
  paper: () => import('./paper.ts'),
}
