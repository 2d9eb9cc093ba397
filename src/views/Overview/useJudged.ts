import { useEffect, useState } from 'react'
import { useLanguage } from '../../i18n/Language.tsx'
import { loadSection } from '../../i18n/load.ts'
import { fetchedOnce } from '../../ui/fetchedOnce.ts'

const load = fetchedOnce(() => import('./judged.ts'))

type Judged = Awaited<ReturnType<typeof load>>

let known: Judged | null = null

/**
 * What only an overview with verdicts or decisions shows, words included; null until it has come. Nothing is suspended for it: the sentence and the
 * counts stand meanwhile, and React would hold back for 300 ms what follows a fallback.
 */
export function useJudged(wanted: boolean): Judged | null {
  const [parts, setParts] = useState(known)
  const { tag } = useLanguage()
  useEffect(() => {
    if (!wanted || parts) return
    Promise.all([load(), loadSection(tag, 'status')]).then(
      ([found]) => setParts((known = found)),
      // Thrown where React looks for it: in the drawing.
      (fault: unknown) =>
        setParts(() => {
          throw fault
        }),
    )
  }, [wanted, parts, tag])
  return parts
}
