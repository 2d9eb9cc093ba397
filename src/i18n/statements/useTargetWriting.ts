import type { UnitWords } from '../../domain/indicator.ts'
import { useLanguage, useWords } from '../Language.tsx'
import type { TargetWriting } from './target.ts'

/** The language in use for targets in words, with the catalog's units. */
export function useTargetWriting(units: ReadonlyMap<string, UnitWords>): TargetWriting {
  const { format } = useLanguage()
  const { target } = useWords('status')
  return { format, units, qualitative: target.qualitative }
}
