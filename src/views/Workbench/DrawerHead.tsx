import type { IndicatorWorking } from '../../domain/assess/index.ts'
import { mandatesFor } from '../../domain/mandate.ts'
import { mandateText } from '../../i18n/statements/mandate.ts'
import { outlookText } from '../../i18n/statements/outlook.ts'
import { heldText } from '../../i18n/statements/since.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { HatchTag } from '../../ui/Hatch.tsx'
import { OutlookMark } from '../../ui/OutlookMark.tsx'
import { StatusTag } from '../../ui/StatusTag.tsx'
import { Term } from '../../ui/Term.tsx'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import styles from './DrawerHead.module.css'

interface DrawerHeadProps {
  readonly row: IndicatorRow
  readonly texts: RowTexts
  readonly illustrative: boolean
  readonly working: IndicatorWorking
}

/** What the chosen indicator is, how it stands, and what its newest value is. */
export function DrawerHead({ row, texts, illustrative, working }: DrawerHeadProps) {
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
