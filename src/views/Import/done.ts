import { create } from 'zustand'
import type { ImportRecord } from '../../imports/importRecord.ts'

/** What was done last, told until the next thing is. */
export type LastDone =
  | { readonly kind: 'applied'; readonly record: ImportRecord; readonly flips: number }
  | { readonly kind: 'withdrawn'; readonly record: ImportRecord }
  | { readonly kind: 'restored'; readonly count: number }

export const useDone = create<{ readonly last: LastDone | null }>()(() => ({ last: null }))

export const sayDone = (last: LastDone | null) => useDone.setState({ last })
