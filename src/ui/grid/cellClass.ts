import type { GridColumn } from './column.ts'
import styles from './Grid.module.css'

/** Made once for a column, as a row on the move has no time to join names. */
export function cellClass({ align, quiet, kept, sticky }: Pick<GridColumn<never>, 'align' | 'quiet' | 'kept' | 'sticky'>): string {
  const names = ['cell', align, quiet && 'quiet', kept && 'kept', sticky && 'sticky']
  return names.flatMap((name) => (name ? (styles[name] ?? []) : [])).join(' ')
}
