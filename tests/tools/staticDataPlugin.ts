import type { Plugin } from 'vite'
import type { DataSetId } from '../../mocks/datasets.ts'

/** Read only when files are wanted: whoever starts a test run does not evaluate every data set first. */
async function filesOf(name: DataSetId): Promise<ReadonlyMap<string, string>> {
  const { DATASETS } = await import('../../mocks/datasets.ts')
  const { staticProfile } = await import('../../src/sources/staticProfile.ts')
  return new Map(Object.entries(staticProfile(await DATASETS[name]())))
}

/** Files of a data set's static profile under `data/<name>/`, in the build and from the development server: a source that needs no worker. */
export function staticData(name: DataSetId): Plugin {
  const folder = `data/${name}`
  let loaded: Promise<ReadonlyMap<string, string>> | undefined
  return {
    name: 'static-data',
    async generateBundle() {
      for (const [path, source] of await filesOf(name)) this.emitFile({ type: 'asset', fileName: `${folder}/${path}`, source })
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(server.config.base.length)
        if (!path.startsWith(`${folder}/`)) return next()
        loaded ??= filesOf(name)
        const found = (await loaded).get(path.slice(folder.length + 1))
        if (found === undefined) return next()
        response.setHeader('content-type', 'application/json').end(found)
      })
    },
  }
}
