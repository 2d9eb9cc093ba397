import type { ActionCoverage, AreaAssessment } from '../../domain/assess/index.ts'
import { mandatesFor } from '../../domain/mandate.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { setParams, useParam } from '../../state/address.ts'
import { Section } from '../../ui/Section.tsx'
import { Mandates } from './Mandates.tsx'
import textStyles from '../../ui/text.module.css'
import styles from './ActionsRail.module.css'

/** Every action of the area with how many indicators have a value for it; `?action=ID` marks one and the figures that serve it. */
export function ActionsRail({ area }: { readonly area: AreaAssessment }) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const words = useWords('area')
  const coverage = new Map(area.actions.map((each) => [each.action, each]))
  return (
    <Section id="actions" title={words.actions.title} note={words.actions.summary(area.actionsMeasured, area.actions.length)}>
      {index.areas.get(area.id)?.measures.map((measure) => (
        <div key={measure.id} className={styles['measure']}>
          <h3>{measure.name[text]}</h3>
          <ul>
            {measure.actions.map((action) => {
              const found = coverage.get(action.id)
              return found && <ActionRow key={action.id} coverage={found} />
            })}
          </ul>
        </div>
      ))}
    </Section>
  )
}

function ActionRow({ coverage: { action, measured } }: { readonly coverage: ActionCoverage }) {
  const { assessment, index } = useWorkspace()
  const { text } = useLanguage()
  const words = useWords('area').actions
  const asked = useParam('action') === action
  const placed = index.actions.get(action)
  if (!placed) return null
  const { name, notMeasured, text: official } = placed.action
  return (
    <li id={`action-${action}`} className={styles['action']} data-asked={asked}>
      <button type="button" data-print="" aria-pressed={asked} onClick={() => setParams({ action: asked ? null : action })}>
        <svg width="12" height="12" aria-hidden="true">
          <rect className={styles[measured > 0 ? 'square' : 'square-none']} x="0.5" y="0.5" width="11" height="11" />
        </svg>
        <span>{name[text]}</span>
        <span className={textStyles['quiet']}>{measured > 0 ? words.indicators(measured) : words.none}</span>
      </button>
      {notMeasured && measured === 0 && <p className={textStyles['small']}>{notMeasured[text]}</p>}
      <Mandates of={mandatesFor(assessment.catalog, { targets: [], actions: [action] })} />
      {official !== undefined && asked && (
        <blockquote className={`quote ${styles['quote']}`} lang="zh-CN">
          {official}
        </blockquote>
      )}
    </li>
  )
}
