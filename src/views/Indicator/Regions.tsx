import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { useParam } from '../../state/address.ts'
import { Section } from '../../ui/Section.tsx'
import { RegionFigure } from './RegionFigure.tsx'

/** Places below the figure, unless the figure shows them already. */
export function Regions({ of }: { readonly of: IndicatorAssessment }) {
  const { regional } = useWords('indicator')
  const view = useParam('view')
  const places = useWorkspace().seriesOf(of.indicator).regional.length
  if (places < 2 || view === 'regions') return null
  return (
    <Section title={regional.title} note={regional.count(places)}>
      <RegionFigure of={of} />
    </Section>
  )
}
