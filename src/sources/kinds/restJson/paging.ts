import { SourceError } from '../../errors.ts'
import { isFields } from '../../shape.ts'
import { valueAt } from '../../table/jsonRows.ts'

/** How a service hands over more rows than fit one answer. */
export type Paging =
  | { readonly kind: 'none' }
  /** A page number; `pages` is the path of how many there are, else a page without rows is the end. */
  | { readonly kind: 'page'; readonly parameter: string; readonly first?: number | undefined; readonly pages?: string | undefined }
  /** A number of rows to leave out; a page shorter than `size` is the last. */
  | { readonly kind: 'offset'; readonly parameter: string; readonly limit: string; readonly size: number }
  /** The address of the next page at a path of the answer. */
  | { readonly kind: 'next'; readonly path: string }

/** The page just read. */
export interface PageRead {
  readonly address: string
  readonly document: unknown
  readonly rows: number
  /** Counted from 0. */
  readonly number: number
}

/** Address of the first page. */
export function firstPage(address: string, paging: Paging): string {
  switch (paging.kind) {
    case 'page':
      return withParameters(address, { [paging.parameter]: String(paging.first ?? 1) })
    case 'offset':
      return withParameters(address, { [paging.parameter]: '0', [paging.limit]: String(paging.size) })
    case 'none':
    case 'next':
      return address
  }
}

/** Address of the page after; null at the end. @throws SourceError for a next link that leads to another server */
export function nextPage(page: PageRead, paging: Paging): string | null {
  switch (paging.kind) {
    case 'none':
      return null
    case 'page': {
      const pages = paging.pages === undefined ? null : Number(valueAt(page.document, paging.pages))
      const more = pages === null ? page.rows > 0 : page.number + 1 < pages
      return more ? withParameters(page.address, { [paging.parameter]: String((paging.first ?? 1) + page.number + 1) }) : null
    }
    case 'offset':
      return page.rows < paging.size ? null : withParameters(page.address, { [paging.parameter]: String((page.number + 1) * paging.size) })
    case 'next':
      return nextLink(page, paging.path)
  }
}

/** Keys such as `@odata.nextLink` hold dots: the whole path is tried as one key first. */
function nextLink(page: PageRead, path: string): string | null {
  const whole = isFields(page.document) ? page.document[path] : undefined
  const link = whole ?? valueAt(page.document, path)
  if (typeof link !== 'string' || link === '') return null
  const next = new URL(link, page.address)
  // Credentials travel with every request; they must not follow a link to somebody else's server.
  if (next.origin !== new URL(page.address).origin)
    throw new SourceError({ kind: 'unsupported', address: page.address.replace(/[?#].*$/s, ''), place: path, found: next.origin })
  return next.href
}

function withParameters(address: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return url.href
}
