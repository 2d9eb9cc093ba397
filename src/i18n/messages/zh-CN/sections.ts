/** Sections fetched when a page first needs them: one line each. */
export const sections = {
  area: () => import('./area.ts'),
  indicator: () => import('./indicator.ts'),
  workbench: () => import('./workbench.ts'),
  data: () => import('./data.ts'),
  faults: () => import('./faults.ts'),
  help: () => import('./help.ts'),
}
