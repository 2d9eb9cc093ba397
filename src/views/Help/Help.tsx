import { useQuery } from '@tanstack/react-query'
import { OUTLOOKS, type Outlook } from '../../domain/forecast/outlook.ts'
import { STATUSES, type Status } from '../../domain/status.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { outlookRule } from '../../i18n/statements/outlook.ts'
import { TERM_GROUPS, type Term, type TermGroup } from '../../i18n/terms.ts'
import { licencesQuery } from '../../queries/licences.ts'
import { useMaybeWorkspace } from '../../queries/workspace.tsx'
import { useFeatures } from '../../state/features.ts'
import { PAGES, PLACED_PAGES } from '../../state/pages.ts'
import { usePageTitle } from '../../state/pageTitle.ts'
import { prefer, usePreferences } from '../../state/preferences.ts'
import { SHORTCUTS } from '../../state/shortcuts/index.ts'
import { keyCaps } from '../../state/shortcuts/keyCaps.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { OutlookGlyph } from '../../ui/OutlookMark.tsx'
import { Section } from '../../ui/Section.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import styles from './Help.module.css'

/** How things are judged, which keys there are, what words mean, which versions and licences this is. */
export function Help() {
  const words = useWords('help')
  const frame = useWords('frame')
  usePageTitle(frame.title(frame.pages.help))
  return (
    <div className={styles['page']}>
      <h1 tabIndex={-1}>{frame.pages.help}</h1>
      <div className={styles['columns']}>
        <div>
          <Section title={words.method}>
            {words.methodText.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Section>
          <Glossary />
          <Omissions />
        </div>
        <div>
          <Shortcuts />
          <Versions />
          <Licences />
        </div>
      </div>
    </div>
  )
}

const GROUPS = Object.keys(TERM_GROUPS) as readonly TermGroup[]

/** The one list of terms, in groups; marks on pages say the same of themselves. */
function Glossary() {
  const { glossary, marksText, outlookHow } = useWords('help')
  const words = useWords('glossary')
  const status = useWords('status')
  const { format } = useLanguage()
  return (
    <Section title={glossary}>
      {GROUPS.map((group) => (
        <div key={group}>
          <h3>{words.groups[group]}</h3>
          <dl className={styles['terms']} aria-label={words.groups[group]}>
            {TERM_GROUPS[group].map((term) => (
              <div key={term}>
                <dt>
                  {isOutlook(term) && <OutlookGlyph outlook={term} />}
                  {isStatus(term) && <StatusGlyph status={term} size={16} />}
                  {words.terms[term].name}
                </dt>
                <dd>{words.terms[term].text}</dd>
              </div>
            ))}
          </dl>
          {group === 'statuses' && <p>{`${status.rule('−5', '−15')}${status.ruleFormula}`}</p>}
          {group === 'outlooks' && [outlookRule(format, status), ...outlookHow].map((text) => <p key={text}>{text}</p>)}
          {group === 'marks' && <p>{marksText}</p>}
        </div>
      ))}
    </Section>
  )
}

const isOutlook = (term: Term): term is Outlook => OUTLOOKS.some((outlook) => outlook === term)
const isStatus = (term: Term): term is Status => STATUSES.some((status) => status === term)

function Shortcuts() {
  const words = useWords('help')
  const shortcuts = usePreferences((preferences) => preferences.shortcuts)
  const pages = useWords('frame').pages
  const { search: searching } = useFeatures()
  const { search, ...frame } = SHORTCUTS.everywhere
  return (
    <Section title={words.shortcuts}>
      <dl className={styles['keys']}>
        {searching && <KeyRows table={{ search }} words={words.keys.everywhere} />}
        <KeyRows table={frame} words={words.keys.everywhere} />
        {PLACED_PAGES.map((id) => (
          <KeyRows key={id} table={{ [id]: PAGES[id].keys }} words={pages} />
        ))}
      </dl>
      <h3>{words.keyPlaces.workbench}</h3>
      <dl className={styles['keys']}>
        <KeyRows table={SHORTCUTS.workbench} words={words.keys.workbench} />
      </dl>
      <h3>{words.keyPlaces.indicator}</h3>
      <dl className={styles['keys']}>
        <KeyRows table={SHORTCUTS.indicator} words={words.keys.indicator} />
      </dl>
      <h3>{words.keyPlaces.present}</h3>
      <dl className={styles['keys']}>
        <KeyRows table={SHORTCUTS.present} words={words.keys.present} />
      </dl>
      <label className={styles['switch']}>
        <input type="checkbox" checked={shortcuts} onChange={(event) => prefer({ shortcuts: event.target.checked })} />
        {words.shortcutsOn}
      </label>
    </Section>
  )
}

interface KeyRowsProps<Id extends string> {
  readonly table: Readonly<Record<Id, readonly string[]>>
  readonly words: Readonly<Record<NoInfer<Id>, string>>
}

function KeyRows<Id extends string>({ table, words }: KeyRowsProps<Id>) {
  const rows: [string, readonly string[]][] = Object.entries(table)
  const said: Readonly<Record<string, string>> = words
  return rows.map(([id, keys]) => (
    <div key={id}>
      <dt>
        <KeyCaps keys={keys} />
      </dt>
      <dd>{said[id]}</dd>
    </div>
  ))
}

/** A row of digits is told by its ends. */
function KeyCaps({ keys }: { readonly keys: readonly string[] }) {
  const [first, last] = [keys[0], keys.at(-1)]
  if (first === undefined || last === undefined) return null
  if (keys.every((key) => /^\d$/.test(key)) && keys.length > 2)
    return (
      <>
        <Kbd>{first}</Kbd>
        <span>–</span>
        <Kbd>{last}</Kbd>
      </>
    )
  return keys.map((key) => <Kbd key={key}>{keyCaps(key)}</Kbd>)
}

function Versions() {
  const words = useWords('help')
  const { text, format } = useLanguage()
  const workspace = useMaybeWorkspace()
  return (
    <Section title={words.versions}>
      <dl className={styles['facts']}>
        <div>
          <dt>{words.versionOf.app}</dt>
          <dd>{import.meta.env['VITE_APP_VERSION'] ?? '0.1.0'}</dd>
        </div>
        {workspace && (
          <div>
            <dt>{words.versionOf.data}</dt>
            <dd>
              {workspace.assessment.catalog.name[text]} {workspace.assessment.catalog.version}
              <br />
              {words.readAt(format.instant(workspace.readAt))}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  )
}

function Licences() {
  const words = useWords('help')
  const { text } = useLanguage()
  const workspace = useMaybeWorkspace()
  const licences = useQuery(licencesQuery(document.baseURI))
  return (
    <Section title={words.licences}>
      <ul className={styles['plain']}>
        {(licences.data ?? []).map((each) => (
          <li key={each.id}>
            <a href={each.address} lang="en">
              {each.title}
            </a>{' '}
            <span lang="en">{each.licence}</span>
          </li>
        ))}
      </ul>
      {licences.isError && <p>{words.licencesFailed}</p>}
      {workspace && (
        <>
          <h3>{words.licencesData}</h3>
          <ul className={styles['plain']}>
            {workspace.assessment.catalog.licences.map((each) => (
              <li key={each.name.en}>
                <b>{each.name[text]}</b> {each.terms[text]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function Omissions() {
  const words = useWords('help')
  const { text } = useLanguage()
  const workspace = useMaybeWorkspace()
  const omissions = workspace?.assessment.catalog.omissions ?? []
  if (omissions.length === 0) return null
  return (
    <Section title={words.omissions}>
      <ul className={styles['plain']}>
        {omissions.map((each) => (
          <li key={each.what.en}>
            <b>{`${each.what[text]} (${each.count})`}</b> {each.reason[text]}
          </li>
        ))}
      </ul>
    </Section>
  )
}
