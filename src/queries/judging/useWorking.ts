import { useMemo } from 'react'
import type { IndicatorAssessment, IndicatorWorking } from '../../domain/assess/index.ts'
import { workingOf } from '../../domain/assess/working.ts'
import { useWorkspace } from '../workspace.tsx'

/** What lies behind an indicator's verdict. Pages that show it bring every method with them by importing this. */
export function useWorking(assessed: IndicatorAssessment): IndicatorWorking {
  const { evaluation } = useWorkspace()
  return useMemo(() => workingOf(evaluation, assessed), [evaluation, assessed])
}
