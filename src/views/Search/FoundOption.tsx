import { memo, useEffect, useRef } from 'react'
import { unitOf } from '../../domain/catalogIndex.ts'
import { mayHaveOutlook } from '../../domain/forecast/comingTarget.ts'
import type { Status } from '../../domain/status.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { inPlace } from '../../i18n/statements/place.ts'
import { valueText } from '../../i18n/statements/value.ts'
import type { Findable } from '../../queries/findables.ts'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { AreaSeal } from '../../ui/AreaSeal.tsx'
import { OutlookMark } from '../../ui/OutlookMark.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import styles from './FoundOption.module.css'

interface FoundOptionProps {
  readonly id: string
  readonly found: Findable
  readonly active: boolean
  readonly onGo: (found: Findable) => void
}

/** One thing that was found; of an indicator its value and status too. */
export const FoundOption = memo(function FoundOption({ id, found, active, onGo }: FoundOptionProps) {
  const { text } = useLanguage()
  const words = useWords('search')
  const frame = useWords('frame')
  const option = useRef<HTMLLIElement>(null)
  const { assessment, index } = useWorkspace()
  const of = found.kind === 'indicator' ? assessment.byId.get(found.id) : undefined
  const own = pickName(found.name, text)
  const name = of ? { ...own, text: inPlace(own.text, of.region, index.regions, text) } : own
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // The keyboard reaches options through the combobox (aria-activedescendant), as the pattern asks.
    <li ref={option} id={id} role="option" aria-selected={active} className={styles['option']} onClick={() => onGo(found)}>
      {'area' in found && <AreaSeal letter={frame.seals[found.area]} size="small" />}
      {found.kind === 'status' && <Glyph id={found.id} />}
      <span className={styles['name']} lang={name.lang}>
        {name.text}
      </span>
      {found.kind === 'indicator' && <State id={found.id} />}
      <span className={styles['kind']}>{words.kinds[found.kind]}</span>
    </li>
  )
})

// The ids of what is found as a status are the statuses.
const Glyph = ({ id }: { readonly id: string }) => <StatusGlyph status={id as Status} size={15} />

/** The newest value, the verdict, and what is ahead of it. */
function State({ id }: { readonly id: string }) {
  const { assessment, index } = useWorkspace()
  const { format } = useLanguage()
  const { status, outlook } = useWords('status')
  const stated = useOutlooks()?.get(id)
  const found = assessment.byId.get(id)
  if (!found) return null
  const { indicator, latest, verdict } = found
  return (
    <>
      {latest && <span className={styles['value']}>{valueText(latest, unitOf(index, indicator), format)}</span>}
      <span className={styles['state']}>
        <StatusGlyph status={verdict.status} size={13} />
        {status[verdict.status]}
      </span>
      {mayHaveOutlook(found) && (
        <span className={styles['ahead']}>{stated && <OutlookMark outlook={stated.outlook}>{outlook[stated.outlook]}</OutlookMark>}</span>
      )}
    </>
  )
}
