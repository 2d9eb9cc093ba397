import { memo } from 'react'
import { HatchTag } from '../../ui/Hatch.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { PAGES } from '../../state/pages.ts'
import { keyCaps } from '../../state/shortcuts/keyCaps.ts'
import { workbench as shortcuts } from '../../state/shortcuts/workbench.ts'
import { points } from './points.ts'
import { COLUMNS } from './columns.tsx'
import type { Grouping, Request } from './request.ts'
import type { RowTexts } from './rowTexts.ts'
import styles from './Workbench.module.css'

interface FooterProps {
  readonly shown: number
  readonly total: number
  readonly sort: Request['sort']
  readonly group: Grouping
  /** Some row has a gap to be ordered by. */
  readonly hasGaps: boolean
  readonly texts: RowTexts
  readonly illustrative: boolean
  /** Single keys are switched on. */
  readonly keys: boolean
}

/** Keys that do something here, how many rows stand, in what order, by what rule; and whether the figures are made up. */
export const Footer = memo(function Footer({ shown, total, sort, group, hasGaps, texts, illustrative, keys }: FooterProps) {
  const { words, status, workspace } = texts
  const { onTrackGap, offTrackGap } = workspace.methodOptions
  return (
    <div className={styles['foot']}>
      <p className={styles['rule']}>
        {status.rule(`−${points(onTrackGap)}`, `−${points(offTrackGap)}`)} {status.ruleFormula}
      </p>
      <div className={styles['foot-line']}>
        {keys && <Keys texts={texts} />}
        <span className={styles['foot-count']}>
          {words.shown(shown, total)} · {arranged({ sort, group, hasGaps, texts })}
        </span>
        {illustrative && <HatchTag>{texts.frame.demoTag}</HatchTag>}
      </div>
    </div>
  )
})

function arranged({ sort, group, hasGaps, texts: { words } }: Pick<FooterProps, 'sort' | 'group' | 'hasGaps' | 'texts'>): string {
  const column = COLUMNS.find(({ id }) => id === sort?.column)
  if (sort && column) return words.arranged.sorted(words.columns[column.id], words.sorted[sort.direction])
  return hasGaps ? words.arranged[group] : words.arranged.withoutGap[group]
}

function Keys({ texts: { words } }: { readonly texts: RowTexts }) {
  const { next, previous, open, evidence, filter, close } = shortcuts
  const rows = [
    [[next[0], previous[0]], words.keys.move],
    [open, words.keys.open],
    [evidence, words.keys.evidence],
    [filter, words.keys.filter],
    [close, words.keys.close],
    [PAGES.help.keys, words.keys.help],
  ] as const
  return (
    <ul className={styles['keys']} data-screen-only="">
      {rows.map(([keys, what]) => (
        <li key={what}>
          {keys.map((key) => (
            <Kbd key={key}>{keyCaps(key)}</Kbd>
          ))}{' '}
          {what}
        </li>
      ))}
    </ul>
  )
}
