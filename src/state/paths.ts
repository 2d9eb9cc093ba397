/** Every place in the product. Views link by these, so that a path is written once. */
export const paths = {
  overview: () => '/',
  area: (id: string) => `/areas/${encodeURIComponent(id)}`,
  indicator: (id: string) => `/indicators/${encodeURIComponent(id)}`,
  workbench: () => '/workbench',
  present: () => '/present',
  data: () => '/data',
  quality: () => '/data/quality',
  help: () => '/help',
} as const

export const PATTERNS = {
  overview: '/',
  area: '/areas/:area',
  indicator: '/indicators/:id',
  workbench: '/workbench',
  present: '/present',
  data: '/data',
  quality: '/data/quality',
  help: '/help',
} as const
