import { memo, type Ref } from 'react'
import { useWorking } from '../../queries/judging/useWorking.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { DrawerHead } from './DrawerHead.tsx'
import { DrawerSection } from './DrawerSection.tsx'
import { Evidence } from './Evidence.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Quote } from './Quote.tsx'
import { reminderText } from './reminder.ts'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import { DrawerFigure } from './DrawerFigure.tsx'
import { useOncePainted } from './useAfterPaint.ts'
import { Working } from './Working.tsx'
import styles from './Drawer.module.css'

export interface DrawerProps {
  readonly row: IndicatorRow
  readonly texts: RowTexts
  readonly illustrative: boolean
  readonly evidence: Ref<HTMLElement>
  readonly onClose: () => void
  readonly onOpen: (id: string) => void
}

/** The chosen indicator beside the list: how it moved, how the verdict was reached, on what, and what comes next. */
export const Drawer = memo(function Drawer({ row, texts, illustrative, evidence, onClose, onOpen }: DrawerProps) {
  const { drawer } = texts.words
  const whole = useOncePainted()
  const working = useWorking(row.assessment)
  return (
    <aside className={styles['drawer']} aria-label={drawer.label(texts.name(row))}>
      <button
        type="button"
        className={styles['close']}
        aria-label={drawer.close}
        title={drawer.close}
        onClick={onClose}
        data-screen-only=""
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 2l10 10M12 2L2 12" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      </button>
      <div className={styles['scroll']} key={row.id} tabIndex={-1}>
        <div>
          <DrawerHead row={row} texts={texts} illustrative={illustrative} working={working} />
          {whole && <DrawerFigure row={row} texts={texts} illustrative={illustrative} />}
        </div>
        {whole && (
          <div>
            <DrawerSection title={drawer.working}>
              <Working row={row} texts={texts} working={working} />
            </DrawerSection>
            <DrawerSection title={drawer.evidence} ref={evidence}>
              <Evidence row={row} texts={texts} />
            </DrawerSection>
            <NextSteps row={row} texts={texts} />
            <Quote row={row} texts={texts} />
          </div>
        )}
      </div>
      <div className={styles['actions']} data-screen-only="">
        <Button kind="strong" onClick={() => onOpen(row.id)}>
          {drawer.open}
        </Button>
        <CopyButton
          text={() => reminderText(row, texts, illustrative)}
          label={drawer.reminder}
          copied={drawer.copied}
          failed={drawer.copyFailed}
        />
      </div>
    </aside>
  )
})
