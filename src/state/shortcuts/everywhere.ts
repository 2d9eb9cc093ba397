/** Keys of the frame, besides those that open a page (state/pages.ts). */
export const everywhere = {
  search: ['/'],
  area: [...'12345678'],
  theme: ['t'],
  language: ['l'],
} as const
