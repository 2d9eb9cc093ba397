/** Sections fetched when a page first needs them: one line each. */
export const sections = {
  area: () => import('./area.ts'),
  indicator: () => import('./indicator.ts'),
  help: () => import('./help.ts'),
}
