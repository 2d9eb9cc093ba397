import { useEffect, useState } from 'react'
import { useLanguage } from '../../i18n/Language.tsx'
import type { LanguageTag } from '../../i18n/languages.ts'
import { loadSection } from '../../i18n/load.ts'
import { fetchOnce } from '../../loading/fetchOnce.ts'

const load = fetchOnce(async (tag: LanguageTag) => {
  const [parts] = await Promise.all([import('./judged.ts'), loadSection(tag, 'status')])
  return parts
})

type Judged = Awaited<ReturnType<typeof load>>

/**
 * What only an overview with verdicts or decisions shows, words included; null until it has come. Nothing is suspended for it: the sentence and the
 * counts stand meanwhile, and React would hold back for 300 ms what follows a fallback.
 */
export function useJudged(wanted: boolean): Judged | null {
  const { tag } = useLanguage()
  const [parts, setParts] = useState(() => (wanted && load(tag).value) || null)
  useEffect(() => {
    if (!wanted || parts) return
    load(tag).then(setParts, (fault: unknown) =>
      // Thrown where React looks for it: in the drawing.
      setParts(() => {
        throw fault
      }),
    )
  }, [wanted, parts, tag])
  return parts
}
