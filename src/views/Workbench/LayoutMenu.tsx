import { memo, type ReactNode } from 'react'
import { SaveMenu } from '../../downloads/SaveMenu.tsx'
import type { FileToSave } from '../../exports/table.ts'
import { DENSITIES, prefer } from '../../state/preferences.ts'
import { Popover } from '../../ui/Popover.tsx'
import { SegmentedControl } from '../../ui/Tabs.tsx'
import { GROUPINGS, type Grouping } from './request.ts'
import type { Layout } from './useLayout.ts'
import type { RowTexts } from './rowTexts.ts'
import styles from './Workbench.module.css'

interface LayoutMenuProps {
  readonly layout: Layout
  /** `none` while a column sorts. */
  readonly grouping: Grouping
  readonly texts: RowTexts
  readonly onGroup: (group: Grouping) => void
  readonly file: () => Promise<FileToSave>
}

/** How the list is laid out, and the list as a file. */
export const LayoutMenu = memo(function LayoutMenu({ layout, grouping, texts, onGroup, file }: LayoutMenuProps) {
  const { words, frame } = texts
  return (
    <div className={styles['tools']} data-screen-only="">
      <Popover button={words.layout}>
        <div className={styles['layout']}>
          <Setting title={frame.density}>
            <SegmentedControl
              label={frame.density}
              options={DENSITIES.map((value) => ({ value, label: frame.densities[value] }))}
              value={layout.density}
              onChange={(density) => prefer({ density })}
            />
          </Setting>
          <Setting title={words.grouping}>
            <SegmentedControl
              label={words.grouping}
              options={GROUPINGS.map((value) => ({ value, label: words.groupings[value] }))}
              value={grouping}
              onChange={onGroup}
            />
          </Setting>
          <Setting title={words.columnsTitle}>
            <div role="group" aria-label={words.columnsTitle} className={styles['columns']}>
              {layout.offered
                .filter((column) => !column.fixed)
                .map((column) => (
                  <label key={column.id}>
                    <input type="checkbox" checked={layout.columns.includes(column)} onChange={() => layout.toggle(column)} />
                    {words.columns[column.id]}
                  </label>
                ))}
            </div>
          </Setting>
        </div>
      </Popover>
      <SaveMenu file={file} />
    </div>
  )
})

function Setting({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles['setting']}>
      <span aria-hidden="true">{title}</span>
      {children}
    </div>
  )
}
