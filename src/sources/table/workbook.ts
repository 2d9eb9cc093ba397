import { SourceError } from '../errors.ts'
import { DEFAULT_MAX_BYTES } from '../source.ts'
import { archiveKind, compoundKind } from './fileKinds.ts'
import type { TableInput, TableOptions } from './input.ts'
import { maybeDecode, findEncoding } from './encoding.ts'
import { readXlsx, type Workbook } from './xlsx.ts'
import { ZipArchive } from './zip.ts'

/** First bytes of an OLE compound file: an .xls of before 2007, a Word document, or an encrypted .xlsx [MS-OFFCRYPTO]. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

export function isCompound(bytes: Uint8Array): boolean {
  return COMPOUND.every((byte, at) => bytes[at] === byte)
}

/** What a workbook was written as. */
export type WorkbookFormat = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'html'

export interface ReadWorkbook extends Workbook {
  readonly format: WorkbookFormat
}

/** Reads a workbook of any make. @throws SourceError malformed, unsupported (named in `found`), tooLarge */
export async function readWorkbook(input: TableInput, options: TableOptions = {}): Promise<ReadWorkbook> {
  const bytes = new Uint8Array(await input.blob.arrayBuffer())
  const refuse = (found: string) => new SourceError({ kind: 'unsupported', address: input.name, place: 'file', found })
  if (isCompound(bytes)) {
    const kind = compoundKind(bytes)
    if (kind !== 'xls') throw refuse(kind)
    return { ...(await byLibrary(bytes, input.name)), format: 'xls' }
  }
  if (!isZip(bytes)) return { ...(await byLibrary(whole(textOf(bytes, input.name), input.name), input.name)), format: 'html' }
  const archive = new ZipArchive(bytes, input.name, options.maxBytes ?? DEFAULT_MAX_BYTES)
  const kind = archiveKind(archive.names)
  if (kind === 'xlsx') return { ...(await readXlsx(archive, input.name, options.signal)), format: 'xlsx' }
  if (kind !== 'xlsb' && kind !== 'ods') throw refuse(kind)
  // The library unpacks by itself and counts nothing: what comes out is counted here first.
  await archive.checkSizes()
  return { ...(await byLibrary(bytes, input.name)), format: kind }
}

async function byLibrary(content: Uint8Array | string, address: string): Promise<Workbook> {
  const { readByLibrary } = await import('./libraryWorkbook.ts')
  return readByLibrary(content, address)
}

/** A page says its encoding in a `charset`, which is often wrong: UTF-8 is tried first. */
function textOf(bytes: Uint8Array, address: string): string {
  const { encoding } = findEncoding(bytes, true)
  const text = maybeDecode(bytes, encoding, true)
  if (text === null) throw new SourceError({ kind: 'malformed', address, place: 'encoding', found: encoding })
  return text
}

/** A spreadsheet in XML that stops before its end would be read as far as it goes. @throws SourceError malformed */
function whole(page: string, address: string): string {
  if (SPREADSHEET_XML.test(page) && !/<\/(?:ss:)?Workbook\s*>\s*$/.test(page))
    throw new SourceError({ kind: 'malformed', address, place: 'end', found: page.slice(-20) })
  return page
}

const TABLE = /<table[\s>]/i
const SPREADSHEET_XML = /<(?:ss:)?Workbook[\s>]/

/** Whether a page holds a table, or is a spreadsheet in XML (2003). */
export function hasTable(page: string): boolean {
  return TABLE.test(page) || SPREADSHEET_XML.test(page)
}
