import { countedBy } from '../../domain/assess/countedBy.ts'
import type { AreaAssessment, Headline } from '../../domain/assess/index.ts'
import type { AreaId } from '../../domain/policy.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { areaFindingText } from '../../i18n/statements/areaFinding.ts'
import type { Piece } from '../../i18n/statements/headline.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Phrases } from '../../ui/Phrases.tsx'

/** The finding of an area; each count leads to its list, and the indicator that is named to its page. */
export function Finding({ area, headline }: { readonly area: AreaAssessment; readonly headline: Headline }) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const words = { headline: useWords('headline'), area: useWords('area') }
  const names = {
    area: (id: AreaId) => index.areas.get(id)?.short[text] ?? id,
    indicator: (id: string) => index.indicators.get(id)?.shortName[text] ?? id,
    list: format.list,
  }
  const pieces = areaFindingText(headline.phrases, area.id, { words, names })
  return <Phrases phrases={pieces.map((piece) => ({ ...piece, lead: leadOf(piece, area) }))} />
}

function leadOf({ of, part = 0 }: Piece, area: AreaAssessment) {
  const counted = of && countedBy(of, part)
  if (!counted) return undefined
  const to =
    'indicator' in counted
      ? { to: paths.indicator(counted.indicator) }
      : { to: paths.workbench(), params: { area: area.id, ...counted.filters } }
  return (text: string) => <Link {...to}>{text}</Link>
}
