import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { useWords } from '../../i18n/Language.tsx'
import { useParam } from '../../state/address.ts'
import { Section } from '../../ui/Section.tsx'
import { RegionFigure } from './RegionFigure.tsx'

/** Places below the figure, unless the figure shows them already. */
export function Regions({ of }: { readonly of: IndicatorAssessment }) {
  const { regional } = useWords('indicator')
  const view = useParam('view')
  if (of.regional.length < 2 || view === 'regions') return null
  return (
    <Section title={regional.title} note={regional.count(of.regional.length)}>
      <RegionFigure of={of} />
    </Section>
  )
}
