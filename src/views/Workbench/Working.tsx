import type { IndicatorWorking, PairAssessment, PairWorking } from '../../domain/assess/index.ts'
import { pickName } from '../../domain/text.ts'
import type { Words } from '../../i18n/words.ts'
import { outlookRule } from '../../i18n/statements/outlook.ts'
import { completionText, progressGapText } from '../../i18n/statements/progress.ts'
import { flipTexts } from '../../i18n/statements/working.ts'
import { hasBullet } from './BulletCell.tsx'
import type { IndicatorRow } from './row.ts'
import type { RowTexts } from './rowTexts.ts'
import lineStyles from './DrawerLines.module.css'
import styles from './Working.module.css'

interface RowProps {
  readonly row: IndicatorRow
  readonly texts: RowTexts
}

interface WorkingProps extends RowProps {
  readonly working: IndicatorWorking
}

function whyText(row: IndicatorRow, texts: RowTexts): string {
  const { reason, completion } = row.assessment.verdict
  if (!hasBullet(row)) return texts.reason(row)
  return (completion ?? 0) < 0 ? `${texts.status.reason[reason]}${texts.comma}${texts.status.belowBaseline}` : texts.status.reason[reason]
}

/** How the verdict was reached: the numbers that went in and came out, or the reason why there are none. */
export function Working({ row, texts, working }: WorkingProps) {
  const { decidingPair: pair, pairs } = row.assessment
  const { drawer } = texts.words
  return (
    <>
      <p className={styles['why']}>{whyText(row, texts)}</p>
      {pair && <Numbers row={row} texts={texts} pair={pair} />}
      {pair && <Flips row={row} texts={texts} working={working} />}
      {working.decidingPair && <Others pair={working.decidingPair} texts={texts} />}
      {row.outlook && <p className={lineStyles['source']}>{outlookRule(texts.format, texts.status)}</p>}
      {pair && (
        <p className={lineStyles['source']}>
          {drawer.targetFrom}
          {texts.colon}
          <TargetSource pair={pair} texts={texts} />
        </p>
      )}
      {pairs.length > 1 && (
        <p className={lineStyles['source']}>
          {drawer.otherTargets}
          {texts.colon}
          {pairs
            .filter((each) => each !== pair)
            .map((each) => `${texts.targetOf(row, each)} ${texts.deadline(each)} ${texts.standing(each.verdict)}`)
            .join(texts.semicolon)}
        </p>
      )}
    </>
  )
}

function Numbers({ row, texts, pair }: RowProps & { readonly pair: PairAssessment }) {
  const { format, words } = texts
  const { drawer } = words
  const { completion, expected, gap } = row.assessment.verdict
  const { baseline, targetValue, deadline, part } = pair
  const planned = pair.plan.length > 0
  const value = row.assessment.latest ? texts.current(row) : words.none
  return (
    <dl className={styles['numbers']}>
      {row.assessment.latest && <Term name={drawer.value} result={value} note={format.period(row.assessment.latest.period)} />}
      {baseline && <Term name={drawer.baseline} result={texts.value(row, baseline.value)} note={format.period(baseline.period)} />}
      <Term name={drawer.target} result={texts.target(row)} note={deadline ? format.deadline(deadline) : ''} />
      {completion !== null && baseline && targetValue !== null && (
        <Term
          name={texts.status.completion}
          result={completionText(completion, format)}
          note={drawer.completionOf(value, texts.value(row, baseline.value), texts.value(row, targetValue))}
        />
      )}
      {completion !== null && part && (
        <Term
          name={texts.status.completion}
          result={completionText(completion, format)}
          note={drawer.completionOfYear(texts.value(row, part.amount), texts.value(row, part.target), part.parts)}
        />
      )}
      {expected !== null && (
        <Term
          name={texts.status.expected}
          result={completionText(expected, format)}
          note={part ? yearNote(part.years, drawer) : planned ? drawer.schedulePlan : drawer.scheduleLinear}
        />
      )}
      {gap !== null && completion !== null && expected !== null && (
        <Term
          name={texts.status.gap}
          result={progressGapText(gap, format)}
          note={drawer.gapOf(completionText(completion, format), completionText(expected, format))}
        />
      )}
    </dl>
  )
}

function yearNote(years: number, drawer: Words['workbench']['drawer']): string {
  return years > 0 ? drawer.usual(years) : drawer.yearGone
}

function Term({ name, result, note }: { readonly name: string; readonly result: string; readonly note: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{result}</b> <span>{note}</span>
      </dd>
    </div>
  )
}

/** The values at which the verdict would be another one. */
function Flips({ row, texts, working }: WorkingProps) {
  const said = flipTexts(working.result, row.assessment.latest?.value, texts.unit(row), texts.format, texts.status)
  return said.length > 0 && <p className={lineStyles['source']}>{said.join(texts.semicolon)}</p>
}

/** What other published methods say of the same values, where they differ. */
function Others({ pair, texts }: { readonly pair: PairWorking; readonly texts: RowTexts }) {
  const differing = pair.others.filter(({ disagrees }) => disagrees)
  if (differing.length === 0) return null
  const said = differing.map(({ method, status }) => `${texts.status.method[method]} ${texts.status.status[status]}`)
  return <p className={lineStyles['source']}>{texts.words.drawer.others(texts.format.enumeration(said))}</p>
}

function TargetSource({ pair, texts }: { readonly pair: PairAssessment; readonly texts: RowTexts }) {
  const { document, issuer, url } = pair.target
  const title = pickName(document, texts.text)
  const body = pickName(issuer, texts.text)
  const named = (
    <>
      {!title.text.startsWith(body.text) && <span lang={body.lang}>{body.text} </span>}
      <span lang={title.lang}>{title.text}</span>
    </>
  )
  return url === undefined ? named : <a href={url}>{named}</a>
}
