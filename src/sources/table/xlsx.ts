import { SourceError } from '../errors.ts'
import { DEFAULT_MAX_BYTES } from '../source.ts'
import type { TableInput, TableOptions } from './input.ts'
import type { Sheet } from './sheet.ts'
import { readSheetXml, type WorkbookParts } from './xlsxSheet.ts'
import { readStrings } from './xlsxStrings.ts'
import { readStyles } from './xlsxStyles.ts'
import { attribute, scanXml } from './xml.ts'
import { ZipArchive } from './zip.ts'

export interface Workbook {
  readonly date1904: boolean
  readonly sheets: readonly WorkbookSheet[]
}

export interface WorkbookSheet {
  readonly sheet: Sheet
  readonly hidden: boolean
  /** Range that the sheet claims to use; real files claim A1:XFD1048576 for two rows. */
  readonly claimed: string | undefined
  /** Merged ranges as written. */
  readonly merged: readonly string[]
  readonly filledCells: number
}

/** First bytes of an OLE compound file: an .xls of before 2007, or an encrypted .xlsx [MS-OFFCRYPTO]. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

export function isCompound(bytes: Uint8Array): boolean {
  return COMPOUND.every((byte, at) => bytes[at] === byte)
}

/** Names in a compound file's directory are UTF-16; an encrypted workbook has a stream called EncryptedPackage. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return isCompound(bytes) && new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage')
}

/**
 * Reads a workbook (ECMA-376) with what decides whether its figures can be trusted: merged cells, error cells, formulas
 * that were never computed, the 1904 date system, percent formats. Every cell becomes the text that the office sees.
 * @throws SourceError malformed, unsupported (encrypted), tooLarge
 */
export async function readWorkbook(input: TableInput, options: TableOptions = {}): Promise<Workbook> {
  const bytes = new Uint8Array(await input.blob.arrayBuffer())
  if (isCompound(bytes)) {
    const found = isEncrypted(bytes) ? 'encrypted' : 'xls'
    throw new SourceError({ kind: 'unsupported', address: input.name, place: 'file', found })
  }
  const archive = new ZipArchive(bytes, input.name, options.maxBytes ?? DEFAULT_MAX_BYTES)
  const parts = await readParts(archive, input.name)
  const sheets: WorkbookSheet[] = []
  for (const { name, path, hidden } of parts.sheets) {
    if (options.signal?.aborted) throw new SourceError({ kind: 'aborted', address: input.name })
    const document = await archive.text(path)
    if (document === null) throw new SourceError({ kind: 'malformed', address: input.name, place: path, found: name })
    sheets.push({ ...readSheetXml(name, document, parts), hidden })
  }
  return { date1904: parts.date1904, sheets }
}

interface SheetPart {
  readonly name: string
  readonly path: string
  readonly hidden: boolean
}

async function readParts(archive: ZipArchive, address: string): Promise<WorkbookParts & { readonly sheets: readonly SheetPart[] }> {
  const path = (await officeDocument(archive)) ?? 'xl/workbook.xml'
  const document = await archive.text(path)
  if (document === null) throw new SourceError({ kind: 'unsupported', address, place: 'file', found: 'zip' })
  const targets = await relationships(archive, path)
  const target = (type: string) => [...targets.values()].find((each) => each.type.endsWith(`/${type}`))?.path
  return {
    ...workbookOf(document, targets),
    strings: readStrings((await archive.text(target('sharedStrings') ?? '')) ?? ''),
    styles: readStyles((await archive.text(target('styles') ?? '')) ?? ''),
  }
}

interface Relationship {
  readonly type: string
  readonly path: string
}

async function officeDocument(archive: ZipArchive): Promise<string | undefined> {
  const targets = await relationships(archive, '')
  return [...targets.values()].find((each) => each.type.endsWith('/officeDocument'))?.path
}

/** Relationships of a part, with paths from the archive's root (ECMA-376 part 2, 9.3). */
async function relationships(archive: ZipArchive, part: string): Promise<ReadonlyMap<string, Relationship>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const document = (await archive.text(`${folder}_rels/${part.slice(folder.length)}.rels`)) ?? ''
  const found = new Map<string, Relationship>()
  scanXml(document, {
    open: (name, attributes) => {
      const id = attribute(attributes, 'Id')
      const target = attribute(attributes, 'Target')
      if (name !== 'Relationship' || id === undefined || target === undefined) return
      found.set(id, { type: attribute(attributes, 'Type') ?? '', path: target.startsWith('/') ? target.slice(1) : folder + target })
    },
  })
  return found
}

function workbookOf(document: string, targets: ReadonlyMap<string, Relationship>) {
  const sheets: SheetPart[] = []
  let date1904 = false
  scanXml(document, {
    open: (name, attributes) => {
      // Written 1 by Excel, `true` by LibreOffice: both are xsd:boolean.
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      // `r:id` must not be mistaken for `sheetId`; the attribute reader drops prefixes and matches whole names.
      const path = targets.get(attribute(attributes, 'id') ?? '')?.path
      const sheetName = attribute(attributes, 'name')
      if (path !== undefined && sheetName !== undefined)
        sheets.push({ name: sheetName, path, hidden: /hidden/i.test(attribute(attributes, 'state') ?? '') })
    },
  })
  return { date1904, sheets }
}
