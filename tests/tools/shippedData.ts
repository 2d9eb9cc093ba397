import { resolve } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import type * as DataFiles from './dataFiles.ts'

/**
 * Ships the published data set as plain files, a source that needs no worker, and the terms of all data sets; the development
 * server answers the same addresses. The data sets are loaded when they are needed, not with the configuration: a mistake in
 * them must not keep the tests from starting.
 */
export function shippedData(): Plugin {
  const read = lazily(dataFiles)
  return {
    name: 'shipped-data',
    async generateBundle() {
      // The bench builds another page with the same configuration; that page has no data.
      if (resolve(this.environment.config.root) !== process.cwd()) return
      for (const [fileName, source] of await read()) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/[?#].*$/s, '')).slice(server.config.base.length)
        if (!path.startsWith('data/') && path !== 'licences/data.md') return next()
        read().then((files) => {
          const found = files.get(path)
          if (found === undefined) return next()
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

async function dataFiles(): Promise<ReadonlyMap<string, string>> {
  const { module } = await runnerImport<typeof DataFiles>('./tests/tools/dataFiles.ts', { configFile: false, logLevel: 'error' })
  return module.dataFiles
}
