import { Part } from './Part.tsx'
import type { WorkRow } from './row.ts'
import type { Scribe } from './useScribe.ts'
import styles from './Drawer.module.css'

/** The Opinion's own words where the data set supplies them; else the actions served, by our short names and in our type. */
export function Quote({ row, say }: { readonly row: WorkRow; readonly say: Scribe }) {
  const placed = row.of.indicator.actions.flatMap((id) => say.space.index.actions.get(id) ?? [])
  if (placed.length === 0) return null
  const { drawer } = say.words
  const quoted = placed.filter(({ action }) => action.text !== undefined)
  if (quoted.length === 0)
    return (
      <Part title={drawer.actions}>
        <ul className={styles['plain']}>
          {placed.map(({ action }) => (
            <li key={action.id}>{action.name[say.text]}</li>
          ))}
        </ul>
      </Part>
    )
  return (
    <Part title={drawer.quote}>
      {quoted.map(({ action }) => (
        <blockquote key={action.id} className="quote" lang="zh-CN">
          {action.text}
        </blockquote>
      ))}
    </Part>
  )
}
