import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { DATASETS, type DataSetId } from '../../mocks/datasets.ts'
import type { Catalog } from '../../src/domain/catalog.ts'
import { staticProfile } from '../../src/sources/staticProfile.ts'

/** Where the terms of every data set stand, beside the other licences. */
const terms = 'licences/data.md'

/**
 * Files of a data set's static profile under `data/<name>/`, and the terms of all data sets, in the build and from the
 * development server: a source that needs no worker.
 */
export function staticData(name: DataSetId): Plugin {
  const folder = `data/${name}/`
  const read = lazily(() => dataFiles(name, folder))
  return {
    name: 'static-data',
    async generateBundle() {
      // The bench builds another page with the same configuration; that page has no data.
      if (resolve(this.environment.config.root) !== process.cwd()) return
      for (const [fileName, source] of await read()) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/s, '')).slice(server.config.base.length)
        if (!path.startsWith(folder) && path !== terms) return next()
        read().then((files) => {
          const found = files.get(path)
          response.statusCode = found === undefined ? 404 : 200
          response.setHeader('Content-Type', path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8')
          response.end(found)
        }, next)
      })
    },
  }
}

function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}

async function dataFiles(name: DataSetId, folder: string): Promise<Map<string, string>> {
  const files = Object.entries(staticProfile(await DATASETS[name]()))
  const catalogs = await Promise.all(Object.values(DATASETS).map(async (load) => (await load()).catalog))
  return new Map([...files.map(([path, text]) => [folder + path, text] as const), [terms, catalogs.map(termsOf).join('\n')]])
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
