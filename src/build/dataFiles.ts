import { DATASETS } from '../../mocks/datasets.ts'
import type { Catalog } from '../domain/catalog.ts'
import { staticProfile } from '../sources/wire/staticProfile.ts'

/** Where the terms of every data set stand, beside the other licences. */
const terms = 'licences/data.md'

/** Every file that the build adds for the data sets, by its path: the published figures as a static profile, and the terms of all. */
export const dataFiles: ReadonlyMap<string, string> = await writeAll()

async function writeAll(): Promise<Map<string, string>> {
  const files = Object.entries(staticProfile(await DATASETS.published()))
  const catalogs = await Promise.all(Object.values(DATASETS).map(async (load) => (await load()).catalog))
  return new Map([...files.map(([path, text]) => [`data/published/${path}`, text] as const), [terms, catalogs.map(termsOf).join('\n')]])
}

/** The terms of one data set, in both languages, and every publisher that its documents name. */
function termsOf({ name, version, licences, documents, organisations }: Catalog): string {
  const rows = licences.map(({ name: what, terms: words, url }) => {
    return `- ${what.zh} / ${what.en}: ${words.zh} / ${words.en}${url === undefined ? '' : ` (${url})`}`
  })
  const publishers = organisations
    .map(({ id, name: body }) => ({
      body: [body.zh, body.en].filter((word) => word !== undefined).join(' / '),
      count: documents.filter((document) => document.publisher === id).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ body, count }) => `- ${body}: ${count}`)
  return [`# ${name.zh} / ${name.en}, ${version}`, '', ...rows, '', '## Publishers and number of documents', '', ...publishers, ''].join(
    '\n',
  )
}
