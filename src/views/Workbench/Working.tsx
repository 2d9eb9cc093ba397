import type { IndicatorWorking, PairAssessment, PairWorking } from '../../domain/assess/index.ts'
import { pickName } from '../../domain/text.ts'
import { completionText, progressGapText } from '../../i18n/statements/progress.ts'
import { flipTexts } from '../../i18n/statements/working.ts'
import { hasBullet } from './columns.tsx'
import type { WorkRow } from './row.ts'
import type { Scribe } from './useScribe.ts'
import styles from './Drawer.module.css'

interface RowProps {
  readonly row: WorkRow
  readonly say: Scribe
}

interface WorkingProps extends RowProps {
  readonly working: IndicatorWorking
}

function whyText(row: WorkRow, say: Scribe): string {
  const { reason, completion } = row.of.verdict
  if (!hasBullet(row)) return say.reason(row)
  return (completion ?? 0) < 0 ? `${say.status.reason[reason]}${say.comma}${say.status.belowBaseline}` : say.status.reason[reason]
}

/** How the verdict was reached: the numbers that went in and came out, or the reason why there are none. */
export function Working({ row, say, working }: WorkingProps) {
  const { decidingPair: pair, pairs } = row.of
  const { drawer } = say.words
  return (
    <>
      <p className={styles['why']}>{whyText(row, say)}</p>
      {pair && <Numbers row={row} say={say} pair={pair} />}
      {pair && <Flips row={row} say={say} working={working} />}
      {working.decidingPair && <Others pair={working.decidingPair} say={say} />}
      {pair && (
        <p className={styles['source']}>
          {drawer.targetFrom}
          {say.colon}
          <TargetSource pair={pair} say={say} />
        </p>
      )}
      {pairs.length > 1 && (
        <p className={styles['source']}>
          {drawer.otherTargets}
          {say.colon}
          {pairs
            .filter((each) => each !== pair)
            .map((each) => `${say.targetOf(row, each)} ${say.deadline(each)} ${say.standing(each.verdict)}`)
            .join(say.semicolon)}
        </p>
      )}
    </>
  )
}

function Numbers({ row, say, pair }: RowProps & { readonly pair: PairAssessment }) {
  const { format, words } = say
  const { drawer } = words
  const { completion, expected, gap } = row.of.verdict
  const { baseline, targetValue, deadline } = pair
  const planned = pair.plan.length > 0
  const value = row.of.latest ? say.current(row) : words.none
  return (
    <dl className={styles['numbers']}>
      {row.of.latest && <Term name={drawer.value} result={value} note={format.period(row.of.latest.period)} />}
      {baseline && <Term name={drawer.baseline} result={say.value(row, baseline.value)} note={format.period(baseline.period)} />}
      <Term name={drawer.target} result={say.target(row)} note={deadline ? format.deadline(deadline) : ''} />
      {completion !== null && baseline && targetValue !== null && (
        <Term
          name={drawer.completion}
          result={completionText(completion, format)}
          note={drawer.completionOf(value, say.value(row, baseline.value), say.value(row, targetValue))}
        />
      )}
      {expected !== null && (
        <Term
          name={drawer.schedule}
          result={completionText(expected, format)}
          note={planned ? drawer.schedulePlan : drawer.scheduleLinear}
        />
      )}
      {gap !== null && completion !== null && expected !== null && (
        <Term
          name={drawer.gap}
          result={progressGapText(gap, format)}
          note={drawer.gapOf(completionText(completion, format), completionText(expected, format))}
        />
      )}
    </dl>
  )
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
function Flips({ row, say, working }: WorkingProps) {
  const said = flipTexts(working.result, row.of.latest?.value, say.unit(row), say.format, say.status)
  return said.length > 0 && <p className={styles['source']}>{said.join(say.semicolon)}</p>
}

/** What other published methods say of the same values, where they differ. */
function Others({ pair, say }: { readonly pair: PairWorking; readonly say: Scribe }) {
  const differing = pair.others.filter(({ disagrees }) => disagrees)
  if (differing.length === 0) return null
  const said = differing.map(({ method, status }) => `${say.status.method[method]} ${say.status.status[status]}`)
  return <p className={styles['source']}>{say.words.drawer.others(say.format.enumeration(said))}</p>
}

function TargetSource({ pair, say }: { readonly pair: PairAssessment; readonly say: Scribe }) {
  const { document, issuer, url } = pair.target
  const title = pickName(document, say.text)
  const body = pickName(issuer, say.text)
  const named = (
    <>
      {!title.text.startsWith(body.text) && <span lang={body.lang}>{body.text} </span>}
      <span lang={title.lang}>{title.text}</span>
    </>
  )
  return url === undefined ? named : <a href={url}>{named}</a>
}
