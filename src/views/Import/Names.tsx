import { useState } from 'react'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import type { Choice } from '../../imports/importRecord.ts'
import type { FoundName } from '../../imports/look.ts'
import type { Match } from '../../imports/match.ts'
import { firstChoice, choiceInUse } from '../../imports/plan.ts'
import type { Workspace } from '../../queries/workspace.tsx'
import { Button } from '../../ui/Button.tsx'
import { sayOfDraft } from './draft.ts'
import { NewIndicator, TargetFields } from './NewIndicator.tsx'
import { choicesOf, type Seen } from './useLooked.ts'
import styles from './Import.module.css'

interface NamesProps {
  readonly seen: Seen
  readonly workspace: Workspace
}

/** Names shown at first: a list of hundreds is asked for. */
const FIRST = 12

/** Every name of the sheet, and the indicator that it is: one in use, a new one, or none. */
export function Names({ seen, workspace }: NamesProps) {
  const words = useWords('imports')
  const { text } = useLanguage()
  const [shown, setShown] = useState(FIRST)
  const { look, matches, recipe } = seen
  const catalog = workspace.evaluation.whole
  const choices = choicesOf(seen, catalog, text)
  const say = (name: string, choice: Choice) => sayOfDraft({ recipe: { ...recipe, choices: { ...choices, [name]: choice } } })
  const names = look.names.slice(0, shown)
  const more = look.names.length - names.length
  return (
    <>
      <table className={styles['table']} data-names="">
        <caption>{words.names.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.names.name}</th>
            <th scope="col">{words.names.becomes}</th>
            <th scope="col">{words.names.unit}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((found, at) => (
            <NameRow key={found.name} found={found} match={matches[at]} choice={choices[found.name]} workspace={workspace} onSay={say} />
          ))}
        </tbody>
      </table>
      {more > 0 && <Button onClick={() => setShown(shown + FIRST * 5)}>{words.names.more(more)}</Button>}
    </>
  )
}

interface NameRowProps {
  readonly found: FoundName
  readonly match: Match | undefined
  readonly choice: Choice | undefined
  readonly workspace: Workspace
  readonly onSay: (name: string, choice: Choice) => void
}

const NEW = '+'
const SKIP = '-'

function NameRow({ found, match, choice, workspace, onSay }: NameRowProps) {
  const words = useWords('imports').names
  const { text } = useLanguage()
  const catalog = workspace.evaluation.whole
  if (choice === undefined) return null
  const choose = (id: string) => {
    if (id === SKIP) return onSay(found.name, { kind: 'skip' })
    if (id === NEW) return onSay(found.name, firstChoice(found, match && { ...match, sure: false }, catalog, text))
    const own = catalog.indicators.find((each) => each.id === id)
    if (own) onSay(found.name, choiceInUse(found, own, catalog, text))
  }
  const sure = choice.kind === 'use' && match?.sure === true && match.ids[0] === choice.id
  return (
    <>
      <tr>
        <th scope="row">{found.name}</th>
        <td>
          <IndicatorChoice
            label={words.becomesOf(found.name)}
            value={choice.kind === 'use' ? choice.id : choice.kind === 'new' ? NEW : SKIP}
            likely={match?.ids ?? []}
            workspace={workspace}
            onChoose={choose}
          />
          <span className={styles['hint']}>{sure ? words.same : choice.kind === 'new' ? words.new : ''}</span>
        </td>
        <td>
          {choice.kind !== 'skip' && (
            <input
              type="text"
              aria-label={words.unitOf(found.name)}
              title={words.unitHint}
              size={12}
              value={choice.unit}
              onChange={({ target }) => onSay(found.name, { ...choice, unit: target.value })}
            />
          )}
        </td>
      </tr>
      {choice.kind === 'use' && found.targets.length > 0 && (
        <tr data-new="">
          <td colSpan={3}>
            <div className={styles['new']}>
              <TargetFields choice={choice} onSay={(typed) => onSay(found.name, { ...choice, ...typed })} />
            </div>
          </td>
        </tr>
      )}
      {choice.kind === 'new' && (
        <tr data-new="">
          <td colSpan={3}>
            <NewIndicator name={found.name} choice={choice} workspace={workspace} onSay={(changed) => onSay(found.name, changed)} />
          </td>
        </tr>
      )}
    </>
  )
}

interface IndicatorChoiceProps {
  readonly label: string
  readonly value: string
  readonly likely: readonly string[]
  readonly workspace: Workspace
  readonly onChoose: (id: string) => void
}

/**
 * What the name may mean stands first; then everything in use, by area, once somebody comes near: thirty lists of hundreds of names
 * would hold the page up.
 */
function IndicatorChoice({ label, value, likely, workspace: { evaluation }, onChoose }: IndicatorChoiceProps) {
  const words = useWords('imports').names
  const { text } = useLanguage()
  const { indicators, outline } = evaluation.whole
  const [near, setNear] = useState(false)
  const comeNear = () => setNear(true)
  const option = (id: string) => {
    const own = indicators.find((each) => each.id === id)
    return (
      own && (
        <option key={id} value={id}>
          {own.name[text]}
        </option>
      )
    )
  }
  return (
    <select aria-label={label} value={value} onFocus={comeNear} onPointerEnter={comeNear} onChange={({ target }) => onChoose(target.value)}>
      <option value={NEW}>{words.fresh}</option>
      <option value={SKIP}>{words.skip}</option>
      {likely.length > 0 && <optgroup label={words.likely}>{likely.map(option)}</optgroup>}
      {near
        ? outline.areas.map((area) => (
            <optgroup key={area.id} label={area.short[text]}>
              {indicators.filter((each) => each.area === area.id && !likely.includes(each.id)).map(({ id }) => option(id))}
            </optgroup>
          ))
        : !likely.includes(value) && option(value)}
    </select>
  )
}
