import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isoDay } from '../../domain/day.ts'
import type { ImportRecord, Recipe } from '../../imports/importRecord.ts'
import type { About } from '../../imports/plan.ts'
import type { Preview } from '../../imports/preview.ts'
import { StoreError, type StoreTrouble } from '../../imports/store.ts'
import { changeOwnImports } from '../../queries/ownImports.ts'
import type { Workspace } from '../../queries/workspace.tsx'
import { askImportWorker } from '../../workers/imports.ts'
import { sayDone } from './done.ts'
import { endImport, useDraft, type Draft } from './draft.ts'
import type { Seen } from './useLooked.ts'

/** Everything that decides what an import would do. */
export interface Planned {
  readonly draft: Draft
  readonly seen: Seen
  readonly choices: Recipe['choices']
  readonly about: About
}

/** What it would do, worked out beside the page. Who imports it, and from whom, changes nothing of it. */
export function previewQuery(
  { draft, seen, choices, about: { tag } }: Planned,
  { evaluation, dataVersion }: Workspace,
  withValues = false,
) {
  const { input, id } = draft
  const { look } = seen
  const recipe = { ...seen.recipe, choices }
  const { whole: catalog, table, asOf, today, options: methodOptions, defaultMethod } = evaluation
  return queryOptions({
    queryKey: ['app', 'importPreview', id, recipe, tag, look.mapping, dataVersion, asOf, withValues],
    queryFn: ({ signal }): Promise<Preview> => {
      if (input === null || look.mapping === null || tag === null) throw new Error('something of the import is not said yet')
      const mixedUnits = look.names.some(({ name, mixed }) => mixed && choices[name]?.kind !== 'skip')
      const wanted = { id, by: '', publisher: '', day: isoDay(today), file: input.name, tag, recipe, mapping: look.mapping, mixedUnits }
      return askImportWorker(
        { kind: 'preview', input, wanted, catalog, table, options: { asOf, today, methodOptions, defaultMethod }, withValues },
        signal,
      )
    },
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  })
}

/** The import as it is kept, signed by whoever takes it in. */
function recordOf({ draft, seen, choices, about }: Planned, preview: Preview, { source, today }: Workspace): ImportRecord {
  const { mapping, counts, additions, observations } = preview
  if (observations === null) throw new Error('the values of an import were not handed over')
  const from = { zh: about.publisher.trim() }
  return {
    id: draft.id,
    source: source.id,
    by: about.by.trim(),
    at: Date.now(),
    day: isoDay(today),
    file: draft.input?.name ?? '',
    // A file of text is its own sheet.
    sheet: seen.look.sheet === draft.input?.name ? '' : seen.look.sheet,
    tag: about.tag ?? 'compiled',
    publisher: from.zh,
    shape: seen.look.shape,
    recipe: { ...seen.recipe, choices },
    mapping,
    counts,
    additions: {
      ...additions,
      organisations: additions.organisations.map((each) => ({ ...each, name: from })),
      targets: additions.targets.map((each) => ({ ...each, issuer: from })),
    },
    observations,
    withdrawn: null,
  }
}

/** Takes the import in: all of it or nothing, and then what was entered is still there. */
export function useApply(planned: Planned, workspace: Workspace) {
  const client = useQueryClient()
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null)
  const [busy, setBusy] = useState(false)
  const apply = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      const preview = await client.fetchQuery({ ...previewQuery(planned, workspace, true), gcTime: 0 })
      const record = recordOf(planned, preview, workspace)
      await changeOwnImports(client, [record])
      sayDone({ kind: 'applied', record, flips: preview.flips.filter(({ before }) => before !== null).length })
      if (useDraft.getState().id === record.id) endImport()
    } catch (thrown) {
      setTrouble(thrown instanceof StoreError ? thrown.trouble : 'failed')
    } finally {
      setBusy(false)
    }
  }
  return { apply: () => void apply(), trouble, busy }
}
