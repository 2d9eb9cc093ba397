import { Suspense } from 'react'
import { useWords } from '../../i18n/Language.tsx'
import type { StatedOutlook } from '../../domain/forecast/outlook.ts'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { OutlookGlyph, OutlookMark } from '../../ui/OutlookMark.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

interface AheadProps {
  readonly indicator: string
  /** Of the line that it stands on; none where the row has room for the shape alone. */
  readonly className?: string | undefined
}

/** In a row of the rail: what the recent trend says of its target. Its words come for it, and nothing else waits for them. */
export function Ahead({ indicator, className }: AheadProps) {
  const stated = useOutlooks()?.get(indicator)
  if (!stated) return null
  return (
    <Suspense>
      <span className={className} data-term={stated.outlook}>
        <Said stated={stated} brief={className === undefined} />
      </span>
    </Suspense>
  )
}

function Said({ stated: { outlook }, brief }: { readonly stated: StatedOutlook; readonly brief: boolean }) {
  const words = useWords('status')
  const name = words.outlook[outlook]
  if (!brief) return <OutlookMark outlook={outlook}>{name}</OutlookMark>
  return (
    <>
      <OutlookGlyph outlook={outlook} />
      <VisuallyHidden>{name}</VisuallyHidden>
    </>
  )
}
