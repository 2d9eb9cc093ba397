import { queryOptions } from '@tanstack/react-query'

/** A licence text that ships with the build. */
export interface LicenceText {
  readonly id: string
  readonly title: string
  readonly licence: string
  readonly address: string
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Rows of the list that the build writes; a row without all its texts is left out. */
function readLicences(list: unknown, root: string): readonly LicenceText[] {
  if (!Array.isArray(list)) throw new TypeError('the list of licences is not a list')
  return list.flatMap((row: unknown) => {
    if (typeof row !== 'object' || row === null) return []
    const { id, title, licence, file }: { id?: unknown; title?: unknown; licence?: unknown; file?: unknown } = row
    return isText(id) && isText(title) && isText(licence) && isText(file) ? [{ id, title, licence, address: new URL(file, root).href }] : []
  })
}

/** The licences of what this build contains. `root` is the app's own base. */
export function licencesQuery(root: string) {
  return queryOptions({
    queryKey: ['app', 'licences'],
    queryFn: async ({ signal }) => {
      const answer = await fetch(new URL('licences/index.json', root), { signal })
      if (!answer.ok) throw new Error(`licences: ${answer.status}`)
      return readLicences(await answer.json(), root)
    },
    staleTime: Infinity,
  })
}
