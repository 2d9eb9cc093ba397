import { grouped } from '../../domain/grouped.ts'
import type { AreaId } from '../../domain/policy.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { Section } from '../../ui/Section.tsx'
import { AreaName } from './Marked.tsx'
import { useNames } from './useNames.ts'
import markedStyles from './Marked.module.css'
import styles from './Unmeasured.module.css'

/** What has no value, by name: targets, actions, and how many indicators are wanted besides. The overview's counts lead here. */
export function Unmeasured() {
  const { assessment, period } = useWorkspace()
  const { unmeasured: words, wholeSet } = useWords('quality')
  const { targets, actions, wanted } = assessment.unmeasured
  const without = assessment.areas.flatMap((area) =>
    area.actions.filter(({ measured }) => measured === 0).map(({ action }) => [area.id, action] as const),
  )
  return (
    <>
      {targets.length > 0 && <Targets />}
      {without.length > 0 && <Actions of={without} all={actions} />}
      {wanted !== null && (
        <Section id="wanted" title={words.wanted(wanted)} aside={period === null ? undefined : wholeSet}>
          <p className={styles['note']}>{words.wantedNote}</p>
        </Section>
      )}
    </>
  )
}

function Targets() {
  const { assessment } = useWorkspace()
  const { text } = useLanguage()
  const words = useWords('quality').unmeasured
  const { targets } = assessment.unmeasured
  const byArea = grouped(targets, ({ area }) => area)
  return (
    <Section id="targets" title={words.targets(targets.length)}>
      <ByArea part="targets" of={byArea} nameOf={(target) => target.name[text]} />
    </Section>
  )
}

function Actions({ of, all }: { readonly of: readonly (readonly [AreaId, string])[]; readonly all: number }) {
  const { index } = useWorkspace()
  const { text } = useLanguage()
  const words = useWords('quality').unmeasured
  const byArea = grouped(of, ([area]) => area)
  return (
    <Section id="actions" title={words.actions(of.length, all)}>
      <ByArea part="actions" of={byArea} nameOf={([, action]) => index.actions.get(action)?.action.name[text] ?? action} />
    </Section>
  )
}

interface ByAreaProps<Item> {
  /** The part of the area's page that has more about them. */
  readonly part: string
  readonly of: ReadonlyMap<AreaId, readonly Item[]>
  readonly nameOf: (item: Item) => string
}

function ByArea<Item>({ part, of, nameOf }: ByAreaProps<Item>) {
  const { format } = useLanguage()
  const names = useNames()
  return (
    <ul className={styles['areas']}>
      {[...of].map(([area, items]) => (
        <li key={area}>
          <Link to={paths.area(area)} params={{ part }} className={markedStyles['link']}>
            <AreaName>
              <AreaSeal letter={names.seal(area)} size="small" /> {names.area(area)} {format.number(items.length)}
            </AreaName>
          </Link>
          <span>{format.enumeration(items.map(nameOf))}</span>
        </li>
      ))}
    </ul>
  )
}
