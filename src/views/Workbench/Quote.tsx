import { DrawerSection } from './DrawerSection.tsx'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import styles from './Quote.module.css'

/** The Opinion's own words where the data set supplies them; else the actions served, by our short names and in our type. */
export function Quote({ row, texts }: { readonly row: IndicatorRow; readonly texts: RowTexts }) {
  const placed = row.assessment.indicator.actions.flatMap((id) => texts.workspace.index.actions.get(id) ?? [])
  if (placed.length === 0) return null
  const { drawer } = texts.words
  const quoted = placed.filter(({ action }) => action.text !== undefined)
  if (quoted.length === 0)
    return (
      <DrawerSection title={drawer.actions}>
        <ul className={styles['plain']}>
          {placed.map(({ action }) => (
            <li key={action.id}>{action.name[texts.text]}</li>
          ))}
        </ul>
      </DrawerSection>
    )
  return (
    <DrawerSection title={drawer.quote}>
      {quoted.map(({ action }) => (
        <blockquote key={action.id} className={`quote ${styles['quoted']}`} lang="zh-CN">
          {action.text}
        </blockquote>
      ))}
    </DrawerSection>
  )
}
