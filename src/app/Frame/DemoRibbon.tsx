import { useMemo } from 'react'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { madeUpOf } from '../../queries/madeUp.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { hrefOf } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import { Ribbon } from '../../ui/Hatch.tsx'

/** Says on every page that figures are made up, or how many of them are. It cannot be closed. */
export function DemoRibbon() {
  const { illustrative, source, sources, table } = useWorkspace()
  const { ribbon: words, changeTo } = useWords('frame')
  const { text } = useLanguage()
  const made = useMemo(() => madeUpOf(table), [table])
  if (!illustrative) return null
  const mixed = made.real > 0
  const name = mixed ? words.mixed : words.demo
  const other = sources.find((each) => each.id !== source.id)
  const away = { source: other?.id ?? null, period: null, scenario: null }
  return (
    <Ribbon label={name} title={name} action={other && <a href={hrefOf(paths.overview(), away)}>{changeTo(other.name[text])}</a>}>
      {mixed ? words.mixedText(made.real, made.illustrative) : words.demoText}
    </Ribbon>
  )
}
