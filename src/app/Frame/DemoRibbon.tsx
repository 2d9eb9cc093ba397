import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { hrefOf } from '../../state/address.ts'
import { paths } from '../../state/paths.ts'
import { Ribbon } from '../../ui/Hatch.tsx'

/** Says on every page that figures are made up, or how many of them are. It cannot be closed. */
export function DemoRibbon() {
  const { provenance, sources } = useWorkspace()
  const words = useWords('frame').ribbon
  const demo = provenance.illustrative
  const real = provenance.official + provenance.published + provenance.imported
  if (demo === 0) return null
  const other = sources.find((source) => !source.illustrative)
  return (
    <Ribbon
      label={real > 0 ? words.mixed : words.demo}
      title={real > 0 ? words.mixed : words.demo}
      action={other && <a href={hrefOf(paths.overview(), { source: other.id, period: null })}>{words.choosePublished}</a>}
    >
      {real > 0 ? words.mixedText(real, demo) : words.demoText}
    </Ribbon>
  )
}
