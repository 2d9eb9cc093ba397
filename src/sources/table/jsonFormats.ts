import { isFields } from '../shape.ts'

/**
 * Statistical formats that also are JSON but no list of rows. They have, or will have, readers of their own: taken for
 * rows they would give figures without their meaning.
 */
export function maybeOwnFormat(document: unknown): string | null {
  if (!isFields(document)) return null
  if (isJsonStat(document) || Object.values(document).some((each) => isFields(each) && isJsonStat(each))) return 'JSON-stat'
  if (isSdmx(document) || (isFields(document['data']) && isSdmx(document['data']))) return 'SDMX-JSON'
  if (isPxWeb(document)) return 'PxWeb'
  return document['type'] === 'FeatureCollection' ? 'GeoJSON' : null
}

type Fields = Readonly<Record<string, unknown>>

function isJsonStat(fields: Fields): boolean {
  if (fields['class'] === 'dataset' || fields['class'] === 'collection') return true
  return isFields(fields['dimension']) && 'value' in fields
}

function isSdmx(fields: Fields): boolean {
  return Array.isArray(fields['dataSets']) && ('structure' in fields || 'structures' in fields)
}

function isPxWeb(fields: Fields): boolean {
  const rows: readonly unknown[] = Array.isArray(fields['data']) ? fields['data'] : []
  const [first] = rows
  return Array.isArray(fields['columns']) && isFields(first) && Array.isArray(first['key']) && Array.isArray(first['values'])
}
