import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { fetchOnce } from '../loading/fetchOnce.ts'

/** Files by their path below the app's base. */
export type Files = ReadonlyMap<string, string>

/**
 * A plugin that adds files of text to the build; the development server answers the same addresses. They are made when they are first
 * needed, not with the configuration: a mistake in them must not keep the tests from starting.
 */
export function shippedFiles(name: string, make: () => Files | Promise<Files>): Plugin {
  const files = fetchOnce(async () => make())
  return {
    name,
    async generateBundle() {
      // The benches build other pages with the same configuration; those ship nothing of ours.
      if (resolve(this.environment.config.root) !== process.cwd()) return
      for (const [fileName, source] of await files()) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(server.config.base.length)
        // Any file of ours has a folder and an ending; nothing is made for what cannot be one.
        if (!/^(data|licences)\//.test(path)) return next()
        files()
          .then((all) => {
            const found = all.get(decodeURIComponent(path))
            if (found === undefined) return next()
            response.setHeader('Content-Type', path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8')
            response.end(found)
          })
          .catch(next)
      })
    },
  }
}
