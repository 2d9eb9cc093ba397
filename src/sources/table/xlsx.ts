import { SourceError } from '../errors.ts'
import type { Sheet } from './sheet.ts'
import { readSheetXml, type WorkbookParts } from './xlsxSheet.ts'
import { readStrings } from './xlsxStrings.ts'
import { readStyles } from './xlsxStyles.ts'
import { attribute, scanXml } from './xml.ts'
import type { ZipArchive } from './zip.ts'

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

/**
 * Reads a workbook (ECMA-376) with what decides whether its figures can be trusted: merged cells, error cells, formulas
 * that were never computed, the 1904 date system, number formats. Every cell becomes the text that the office sees.
 * @throws SourceError malformed, unsupported (encrypted), tooLarge
 */
export async function readXlsx(archive: ZipArchive, address: string, signal?: AbortSignal): Promise<Workbook> {
  const parts = await readParts(archive, address)
  const sheets: WorkbookSheet[] = []
  for (const { name, path, hidden } of parts.sheets) {
    if (signal?.aborted) throw new SourceError({ kind: 'aborted', address })
    const document = await archive.text(path)
    if (document === null) throw new SourceError({ kind: 'malformed', address, place: path, found: name })
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
