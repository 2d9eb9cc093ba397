import type { Slide } from '../../../domain/deck/types.ts'
import { useLanguage, useWords } from '../../../i18n/Language.tsx'
import { AreaName, Panel } from '../parts.tsx'
import { SlideFrame, type SlidePlace } from '../SlideFrame.tsx'
import rowsStyles from './Rows.module.css'
import styles from './Unmeasured.module.css'

/** What nothing measures: three counts, and how many actions of each area have a value. */
export function Unmeasured({ place, slide }: { readonly place: SlidePlace; readonly slide: Extract<Slide, { kind: 'unmeasured' }> }) {
  const { format } = useLanguage()
  const words = useWords('present').unmeasured
  const { targets, actions, actionsWithoutValue, wanted } = slide.unmeasured
  const counts = [
    { count: actionsWithoutValue, name: words.actions(actions) },
    { count: targets.length, name: words.targets },
    ...(wanted === null ? [] : [{ count: wanted, name: words.wanted }]),
  ]
  return (
    <SlideFrame place={place} sub={words.sub}>
      <div className={styles['halves']}>
        <Panel>
          <ul className={styles['big']}>
            {counts.map(({ count, name }) => (
              <li key={name}>
                <b>{format.number(count)}</b>
                <span>{name}</span>
              </li>
            ))}
          </ul>
        </Panel>
        <Panel>
          <h2 className={styles['section']}>{words.byArea}</h2>
          <table className={`${rowsStyles['rows']} ${styles['coverage']}`}>
            <tbody>
              {slide.areas.map((area) => (
                <tr key={area.id}>
                  <th scope="row">
                    <AreaName area={area.id} />
                  </th>
                  <td>
                    <span className={styles['squares']} aria-hidden="true">
                      {area.actions.map((action) => (
                        <i key={action.action} data-filled={action.measured > 0} />
                      ))}
                    </span>
                  </td>
                  <td>
                    <b>{words.measured(area.actionsMeasured, area.actions.length)}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      </div>
    </SlideFrame>
  )
}
