import { useMemo } from 'react'
import { unitOf } from '../../domain/catalogIndex.ts'
import type { AreaId } from '../../domain/policy.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import type { CatalogNames } from '../../i18n/statements/dataFinding.ts'
import { useWorkspace } from '../../queries/workspace.tsx'

/** What data quality names: beside what a finding points at, its area. */
export interface Names extends CatalogNames {
  readonly area: (id: AreaId) => string
  readonly seal: (id: AreaId) => string
}

export function useNames(): Names {
  const { index, assessment } = useWorkspace()
  const { text } = useLanguage()
  const { seals } = useWords('frame')
  return useMemo(() => {
    const targets = new Map(assessment.catalog.targets.map((target) => [target.id, target]))
    return {
      area: (id) => index.areas.get(id)?.short[text] ?? id,
      seal: (id) => seals[id],
      indicator: (id) => index.indicators.get(id)?.shortName[text] ?? id,
      region: (id) => index.regions.get(id)?.name[text] ?? id,
      action: (id) => index.actions.get(id)?.action.name[text] ?? id,
      unitWord: (base) => index.units.get(base)?.symbol[text] ?? base,
      unitOf: (id) => {
        const found = index.indicators.get(id)
        return found ? unitOf(index, found) : null
      },
      unit: (unit) => {
        const words = index.units.get(unit.base)
        return words ? { unit, words } : null
      },
      target: (id) => targets.get(id) ?? null,
    }
  }, [index, assessment.catalog.targets, text, seals])
}
