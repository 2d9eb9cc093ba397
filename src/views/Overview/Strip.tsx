import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import styles from './Strip.module.css'

/** What is not measured, in three counts: targets, actions, wanted indicators. */
export function Strip() {
  const { assessment } = useWorkspace()
  const words = useWords('overview')
  const { text } = useLanguage()
  const { targets, actions, actionsWithoutValue, wanted } = assessment.unmeasured
  return (
    <section className={styles['strip']} aria-label={words.stripTitle.join('')}>
      <h2>
        {words.stripTitle[0]}
        <br />
        {words.stripTitle[1]}
      </h2>
      <div>
        <Link to={paths.quality()} params={{ part: 'targets' }}>
          {targets.length}
        </Link>
        <span>{words.targetsWithout}</span>
        <small>{assessment.catalog.unmeasuredNote?.[text] ?? words.targetsWithoutPlain}</small>
      </div>
      <div>
        <Link to={paths.quality()} params={{ part: 'actions' }}>
          {actionsWithoutValue}
        </Link>
        <span>{words.actionsWithout(actions)}</span>
        <small>{words.actionsWithoutNote}</small>
      </div>
      {wanted !== null && (
        <div>
          <Link to={paths.quality()} params={{ part: 'wanted' }}>
            {wanted}
          </Link>
          <span>{words.wanted}</span>
          <small>{words.wantedNote}</small>
        </div>
      )}
    </section>
  )
}
