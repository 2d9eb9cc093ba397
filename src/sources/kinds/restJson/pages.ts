import type { Failure, Fault } from '../../../domain/failure.ts'
import { shownAddress, SourceError, toSourceError } from '../../errors.ts'
import { readAddress } from '../../http/bytes.ts'
import { firstPage, nextPage, type Paging } from './paging.ts'
import type { Environment, ReadOptions } from '../../source.ts'
import { cutFaults } from '../../table/cutAnswer.ts'
import { parseJson } from '../../table/json.ts'
import { maybeRows } from '../../table/jsonRows.ts'

/** What to ask for, page after page. */
export interface PagesRequest {
  readonly address: string
  readonly paging: Paging
  readonly root?: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly refusal: (document: unknown, address: string) => Failure | null
}

export interface PagesRead {
  readonly rows: readonly unknown[]
  readonly faults: readonly Fault[]
}

/** A service that always has a next page must not be read for ever. */
const MOST_PAGES = 1000

/**
 * Reads all pages. What fails on the first fails altogether; a later page that fails leaves what was read, with a fault
 * that says where it stopped. @throws SourceError
 */
export async function readPages(request: PagesRequest, environment: Environment, options: ReadOptions): Promise<PagesRead> {
  const rows: unknown[] = []
  const faults: Fault[] = []
  let last: unknown
  let address: string | null = firstPage(request.address, request.paging)
  for (let number = 0; address !== null; number += 1) {
    if (number >= MOST_PAGES) return { rows, faults: [...faults, { kind: 'truncated', place: `page ${MOST_PAGES}` }] }
    try {
      const document = await readDocument(address, request, environment, options)
      last = document
      const found = maybeRows(document, request.root)?.rows ?? []
      for (const row of found) rows.push(row)
      address = nextPage({ address, document, rows: found.length, number }, request.paging)
    } catch (thrown) {
      const error = toSourceError(thrown, shownAddress(address ?? request.address))
      if (number === 0 || error.kind === 'aborted') throw error
      return { rows, faults: [...faults, { kind: 'truncated', place: `page ${number}`, found: error.kind }] }
    }
  }
  // A service that pages by itself was read to its end: what it counted and did not send is missing.
  return { rows, faults: [...faults, ...cutFaults(last, rows.length)] }
}

async function readDocument(address: string, request: PagesRequest, environment: Environment, options: ReadOptions): Promise<unknown> {
  const { blob } = await readAddress(address, environment, options, request.headers)
  const shown = shownAddress(address)
  const bytes = await blob.arrayBuffer()
  const start = new TextDecoder().decode(bytes.slice(0, 200)).trimStart()
  if (start.startsWith('<'))
    throw new SourceError({ kind: 'htmlInsteadOfJson', address: shown, status: 200, title: /<title[^>]*>([^<]*)/i.exec(start)?.[1] ?? '' })
  const document = parseJson(bytes, shown)
  const failure = request.refusal(document, shown)
  if (failure) throw new SourceError(failure)
  return document
}
