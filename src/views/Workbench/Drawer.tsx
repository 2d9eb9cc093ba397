import { memo, type Ref } from 'react'
import type { IndicatorWorking } from '../../domain/assess/index.ts'
import { mandatesFor } from '../../domain/mandate.ts'
import { mandateText } from '../../i18n/statements/mandate.ts'
import { useWorking } from '../../queries/judging/useWorking.ts'
import { outlookText } from '../../i18n/statements/outlook.ts'
import { heldText } from '../../i18n/statements/since.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { HatchTag } from '../../ui/Hatch.tsx'
import { Term } from '../../ui/Term.tsx'
import { OutlookMark } from '../../ui/OutlookMark.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { Evidence } from './Evidence.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Quote } from './Quote.tsx'
import { DrawerSection } from './DrawerSection.tsx'
import { reminderText } from './reminder.ts'
import type { IndicatorRow } from './row.ts'
import { TrendChart } from './TrendChart.tsx'
import type { RowTexts } from './rowTexts.ts'
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
          <Head row={row} texts={texts} illustrative={illustrative} working={working} />
          {whole && <TrendChart row={row} texts={texts} illustrative={illustrative} />}
        </div>
        {whole && (
          <div>
            <DrawerSection title={drawer.working}>
              <Working row={row} texts={texts} working={working} />
            </DrawerSection>
            <section ref={evidence} tabIndex={-1} className={styles['part']} aria-label={drawer.evidence}>
              <h3>{drawer.evidence}</h3>
              <Evidence row={row} texts={texts} />
            </section>
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

type HeadProps = Pick<DrawerProps, 'row' | 'texts' | 'illustrative'> & { readonly working: IndicatorWorking }

function Head({ row, texts, illustrative, working }: HeadProps) {
  const { indicator } = row.assessment
  const held = heldText(working.history.since, row.status, texts.format)
  const { drawer } = texts.words
  const lead = indicator.lead === undefined ? [] : [texts.organisation(indicator.lead)]
  const facts = [texts.area(indicator.area), ...lead, texts.status.better[indicator.direction.kind]]
  const { assessment, index } = texts.workspace
  const named = mandatesFor(assessment.catalog, {
    targets: row.assessment.pairs.map(({ target }) => target.id),
    actions: indicator.actions,
  })
  const speech = { organisations: index.organisations, text: texts.text, format: texts.format, words: texts.status.mandate }
  return (
    <header className={styles['head']}>
      <div className={styles['tags']}>
        <StatusTag status={row.status} note={held === null ? undefined : `· ${drawer.held(held)}`}>
          {texts.standing(row.assessment.verdict)}
        </StatusTag>
        {row.outlook && <OutlookMark outlook={row.outlook.outlook}>{outlookText(row.outlook, texts.format, texts.status)}</OutlookMark>}
        {illustrative && <HatchTag>{texts.frame.demoTag}</HatchTag>}
      </div>
      <h2>{indicator.name[texts.text]}</h2>
      <p className={styles['facts']}>
        <AreaSeal letter={texts.seal(indicator.area)} size="small" />
        {facts.join(' · ')}
      </p>
      {named.map((each) => (
        <p key={`${each.role} ${each.bodies.join()} ${each.subject?.en ?? ''}`} className={styles['facts']}>
          {mandateText(each, speech)}
        </p>
      ))}
      <p className={styles['value']}>
        <b>{texts.current(row)}</b>
        <span>{expectedText(row, texts)}</span>
      </p>
      {row.marks.length > 0 && (
        <p className={styles['facts']} aria-label={texts.words.marksLabel(texts.format.enumeration(texts.marks(row)))}>
          {row.marks.map((mark) => (
            <Term key={mark} of={mark}>
              {texts.status.mark[mark]}
            </Term>
          ))}
        </p>
      )}
    </header>
  )
}

/** Where it should stand by now, in its own unit, and how far it is from there; else of when the value is. */
function expectedText(row: IndicatorRow, texts: RowTexts): string {
  const { decidingPair: pair, latest } = row.assessment
  if (!pair || pair.expectedValue === null) return latest ? texts.format.period(latest.period) : texts.reason(row)
  const expected = texts.words.drawer.expected(texts.expected(row, pair.expectedValue))
  const gap = texts.valueGap(row, pair)
  return gap === null ? expected : expected + texts.comma + gap
}
