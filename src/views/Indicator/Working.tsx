import type { IndicatorAssessment, IndicatorWorking, OtherVerdict } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import type { Forecast, NoForecast } from '../../domain/forecast/forecastTypes.ts'
import { outlookIn } from '../../domain/forecast/outlook.ts'
import { isJudged } from '../../domain/status.ts'
import type { Step } from '../../domain/verdict.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { chanceText, outlookRule } from '../../i18n/statements/outlook.ts'
import { flipTexts, stepTexts } from '../../i18n/statements/working.ts'
import { statusText } from '../../i18n/statements/status.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { OutlookMark } from '../../ui/OutlookMark.tsx'
import { Section } from '../../ui/Section.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import textStyles from '../../ui/text.module.css'
import chipStyles from './Chip.module.css'
import styles from './Working.module.css'

interface JudgedProps {
  readonly of: IndicatorAssessment
  readonly working: IndicatorWorking
}

interface WorkingProps extends JudgedProps {
  readonly forecast: Forecast | NoForecast | null
}

/** The verdict's arithmetic with its numbers, what would change it, what pace is needed, and what other methods say. */
export function Working({ of, working, forecast }: WorkingProps) {
  const words = useWords('working')
  const lines = useLines({ of, working })
  const { result } = working
  const { method } = useWords('status')
  return (
    <Section
      title={words.title}
      aside={of.verdict.target === null ? undefined : `${method[result.method]}`}
      note={<CopyButton kind="quiet" text={() => lines.join('\n')} label={words.copy} copied={words.copied} failed={words.copyFailed} />}
    >
      <div className={styles['working']}>
        <Own of={of} working={working} />
        <Others of={of} working={working} />
        <Ahead of={of} forecast={forecast} />
        {working.history.assumed && isJudged(of.verdict.status) && <p className={textStyles['quiet']}>{words.assumed}</p>}
      </div>
    </Section>
  )
}

/** The whole working as plain lines, for the clipboard. */
function useLines({ of, working }: JudgedProps): readonly string[] {
  const { index, provenance } = useWorkspace()
  const { format, text } = useLanguage()
  const words = useWords('working')
  const said = useWords('status')
  const { reason, method } = said
  const frame = useWords('frame')
  const unit = unitOf(index, of.indicator)
  const { verdict } = of
  const { result } = working
  return [
    of.indicator.name[text],
    words.step(method[result.method], words.step(statusText(verdict, said), reason[verdict.reason])),
    ...stepTexts(result.steps, words.steps, format, unit).map(({ name, formula }) => words.step(name, formula)),
    ...flipTexts(result, of.latest?.value, unit, format, said),
    ...(working.decidingPair?.others ?? []).map((other) =>
      words.step(method[other.method], words.step(statusText(other, said), reason[other.reason])),
    ),
    ...(provenance.illustrative > 0 ? [frame.watermark] : []),
  ]
}

function Own({ of, working }: JudgedProps) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('working')
  const said = useWords('status')
  const { reason } = said
  const unit = unitOf(index, of.indicator)
  const { verdict } = of
  const { result, decidingPair } = working
  const pace = decidingPair?.pace
  const change = (value: number) => format.change(value, unit, { sign: 'sign' }).text
  return (
    <div>
      {verdict.target !== null && <p className={textStyles['quiet']}>{words.about[result.method]}</p>}
      <p>
        <StatusGlyph status={verdict.status} size={15} /> {words.step(statusText(verdict, said), reason[verdict.reason])}
      </p>
      <Steps of={of} steps={result.steps} />
      {result.flips.length > 0 && (
        <>
          <h3>{words.flips}</h3>
          <ul>
            {flipTexts(result, of.latest?.value, unit, format, said).map((flip) => (
              <li key={flip}>{flip}</li>
            ))}
          </ul>
        </>
      )}
      {pace && (
        <>
          <h3>{words.pace}</h3>
          <p>
            {words.paceRequired(words.paceEvery(pace.months), change(pace.required), pace.left)}
            {words.semicolon}
            {words.paceSoFar(change(pace.latest), change(pace.best))}
          </p>
        </>
      )}
    </div>
  )
}

function Steps({ of, steps }: { readonly of: IndicatorAssessment; readonly steps: readonly Step[] }) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const words = useWords('working')
  const unit = unitOf(index, of.indicator)
  if (steps.length === 0) return null
  return (
    <dl className={styles['steps']}>
      {stepTexts(steps, words.steps, format, unit).map(({ id, name, formula }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{formula}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The same values by other published methods; where they judge differently, it says so. */
function Others({ of, working }: JudgedProps) {
  const words = useWords('working')
  const others = working.decidingPair?.others ?? []
  if (others.length === 0) return null
  return (
    <div>
      <h3>
        {words.others} <span className={textStyles['quiet']}>{words.othersNote}</span>
      </h3>
      <ul className={styles['others']}>
        {others.map((other) => (
          <Other key={other.method} of={of} other={other} />
        ))}
      </ul>
    </div>
  )
}

function Other({ of, other }: { readonly of: IndicatorAssessment; readonly other: OtherVerdict }) {
  const words = useWords('working')
  const said = useWords('status')
  const { reason, method } = said
  const { disagrees } = other
  return (
    <li>
      <details>
        <summary>
          <b>{method[other.method]}</b>
          <span>
            <StatusGlyph status={other.status} size={14} /> {statusText(other, said)}
          </span>
          <span className={textStyles['quiet']}>{reason[other.reason]}</span>
          {disagrees && <span className={chipStyles['chip']}>{words.disagrees}</span>}
        </summary>
        <p className={textStyles['quiet']}>{words.about[other.method]}</p>
        <Steps of={of} steps={other.result.steps} />
      </details>
    </li>
  )
}

/** What is ahead: on which values it rests, by which model, how likely the target is, and by which chances that is told in a mark. */
function Ahead({ of, forecast }: { readonly of: IndicatorAssessment; readonly forecast: Forecast | NoForecast | null }) {
  const { format } = useLanguage()
  const { forecast: words } = useWords('working')
  const said = useWords('status')
  if (!forecast) return null
  if (!forecast.ok) return <p className={textStyles['quiet']}>{words.refused[forecast.reason]}</p>
  const { yearAgo, stretch, chance, chanceRefusal } = forecast
  const stated = outlookIn(forecast)
  const span = format.rules.period.span(format.period(stretch.from), format.period(stretch.to))
  return (
    <div>
      <h3>{words.title}</h3>
      <ul>
        <li>{stretch.turned ? words.turned(span, stretch.count) : words.stretch(span, stretch.count)}</li>
        <li>{words.how(words.model[forecast.model], forecast.origins, forecast.used, forecast.known)}</li>
        {chance !== null && <li>{words.chance(chanceText(chance, format, said))}</li>}
        {chanceRefusal !== null && of.decidingPair && <li>{words.noChance[chanceRefusal]}</li>}
        {stated && (
          <li>
            <OutlookMark outlook={stated.outlook}>{said.outlook[stated.outlook]}</OutlookMark> {outlookRule(format, said)}
          </li>
        )}
        {yearAgo && (
          <li>{words.yearAgo(format.period(yearAgo.from), yearAgo.points.filter(({ inside }) => inside).length, yearAgo.points.length)}</li>
        )}
      </ul>
    </div>
  )
}
