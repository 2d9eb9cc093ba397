import type { Document, Organisation } from '../../src/domain/organisation.ts'
import type { Name } from '../../src/domain/text.ts'
import { documentRows } from './documents.ts'
import { organisationLines } from './organisations.ts'
import { readLines } from './rows.ts'

/** A name that exists in one language or both, never translated by us. */
function toName(zh: string, en: string): Name {
  if (zh === '') return { en }
  return en === '' ? { zh } : { zh, en }
}

const HAN = /\p{Script=Han}/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** A title stays in its own language; the one Japanese title counts as not Chinese. */
function toTitle(title: string): Name {
  return HAN.test(title) && !KANA.test(title) ? { zh: title } : { en: title }
}

export const organisations: readonly Organisation[] = readLines(organisationLines).map(([id = '', zh = '', en = '']) => ({
  id,
  name: toName(zh, en),
  illustrative: false,
}))

export const documents: readonly Document[] = documentRows.map(([id = '', publisher = '', title = '', published = '', url = '']) => ({
  id,
  title: toTitle(title),
  publisher,
  ...(published !== '' && { published }),
  ...(url !== '' && { url }),
}))
