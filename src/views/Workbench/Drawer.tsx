import { memo, type Ref } from 'react'
import type { IndicatorWorking } from '../../domain/assess/index.ts'
import { useWorking } from '../../queries/judging/useWorking.ts'
import { heldText } from '../../i18n/statements/since.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { HatchTag } from '../../ui/Hatch.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { Evidence } from './Evidence.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Quote } from './Quote.tsx'
import { Part } from './Part.tsx'
import { reminderText } from './reminder.ts'
import type { WorkRow } from './row.ts'
import { TrendChart } from './TrendChart.tsx'
import type { Scribe } from './useScribe.ts'
import { useOncePainted } from './useAfterPaint.ts'
import { Working } from './Working.tsx'
import styles from './Drawer.module.css'

export interface DrawerProps {
  readonly row: WorkRow
  readonly say: Scribe
  readonly illustrative: boolean
  readonly evidence: Ref<HTMLElement>
  readonly onClose: () => void
  readonly onOpen: (id: string) => void
}

/** The chosen indicator beside the list: how it moved, how the verdict was reached, on what, and what comes next. */
export const Drawer = memo(function Drawer({ row, say, illustrative, evidence, onClose, onOpen }: DrawerProps) {
  const { drawer } = say.words
  const whole = useOncePainted()
  const working = useWorking(row.of)
  return (
    <aside className={styles['drawer']} aria-label={drawer.label(say.name(row))}>
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
          <Head row={row} say={say} illustrative={illustrative} working={working} />
          {whole && <TrendChart row={row} say={say} illustrative={illustrative} />}
        </div>
        {whole && (
          <div>
            <Part title={drawer.working}>
              <Working row={row} say={say} working={working} />
            </Part>
            <section ref={evidence} tabIndex={-1} className={styles['part']} aria-label={drawer.evidence}>
              <h3>{drawer.evidence}</h3>
              <Evidence row={row} say={say} />
            </section>
            <NextSteps row={row} say={say} />
            <Quote row={row} say={say} />
          </div>
        )}
      </div>
      <div className={styles['actions']} data-screen-only="">
        <Button kind="strong" onClick={() => onOpen(row.id)}>
          {drawer.open}
        </Button>
        <CopyButton
          text={() => reminderText(row, say, illustrative)}
          label={drawer.reminder}
          copied={drawer.copied}
          failed={drawer.copyFailed}
        />
      </div>
    </aside>
  )
})

type HeadProps = Pick<DrawerProps, 'row' | 'say' | 'illustrative'> & { readonly working: IndicatorWorking }

function Head({ row, say, illustrative, working }: HeadProps) {
  const { indicator } = row.of
  const held = heldText(working.history.since, row.status, say.format)
  const { drawer } = say.words
  const lead = indicator.lead === undefined ? [] : [say.organisation(indicator.lead)]
  const facts = [say.area(indicator.area), ...lead, say.status.better[indicator.direction.kind]]
  return (
    <header className={styles['head']}>
      <div className={styles['tags']}>
        <StatusTag status={row.status} note={held === null ? undefined : `· ${drawer.held(held)}`}>
          {say.standing(row.of.verdict)}
        </StatusTag>
        {illustrative && <HatchTag>{say.frame.demoTag}</HatchTag>}
      </div>
      <h2>{indicator.name[say.text]}</h2>
      <p className={styles['facts']}>
        <AreaSeal letter={say.seal(indicator.area)} size="small" />
        {facts.join(' · ')}
      </p>
      <p className={styles['value']}>
        <b>{say.current(row)}</b>
        <span>{expectedText(row, say)}</span>
      </p>
      {row.marks.length > 0 && <p className={styles['facts']}>{say.words.marksLabel(say.format.enumeration(say.marks(row)))}</p>}
    </header>
  )
}

/** Where it should stand by now, in its own unit, and how far it is from there; else of when the value is. */
function expectedText(row: WorkRow, say: Scribe): string {
  const { decidingPair: pair, latest } = row.of
  if (!pair || pair.expectedValue === null) return latest ? say.format.period(latest.period) : say.reason(row)
  const expected = say.words.drawer.expected(say.expected(row, pair.expectedValue))
  const gap = say.valueGap(row, pair)
  return gap === null ? expected : expected + say.comma + gap
}
