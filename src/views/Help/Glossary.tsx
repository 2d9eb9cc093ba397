import { OUTLOOKS, type Outlook } from '../../domain/forecast/outlook.ts'
import { STATUSES, type Status } from '../../domain/status.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { outlookRule } from '../../i18n/statements/outlook.ts'
import { TERM_GROUPS, type Term, type TermGroup } from '../../i18n/terms.ts'
import { OutlookGlyph } from '../../ui/OutlookMark.tsx'
import { Section } from '../../ui/Section.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import styles from './Glossary.module.css'

const GROUPS = Object.keys(TERM_GROUPS) as readonly TermGroup[]

/** The one list of terms, in groups; marks on pages say the same of themselves. */
export function Glossary() {
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
          {group === 'statuses' && [status.rule('−5', '−15'), status.ruleFormula].map((text) => <p key={text}>{text}</p>)}
          {group === 'outlooks' && [outlookRule(format, status), ...outlookHow].map((text) => <p key={text}>{text}</p>)}
          {group === 'marks' && <p>{marksText}</p>}
        </div>
      ))}
    </Section>
  )
}

const isOutlook = (term: Term): term is Outlook => OUTLOOKS.some((outlook) => outlook === term)
const isStatus = (term: Term): term is Status => STATUSES.some((status) => status === term)
