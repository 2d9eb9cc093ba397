import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Texts that must travel with the build, beside the list of npm packages that Vite writes itself. */
const texts = [
  { id: 'this-app', title: 'AI+ Foundations Progress', licence: 'MIT', from: 'LICENSE', file: 'licences/app.txt' },
  {
    id: 'noto-sans-sc',
    title: 'Noto Sans SC',
    licence: 'OFL-1.1',
    from: 'node_modules/@fontsource-variable/noto-sans-sc/LICENSE',
    file: 'licences/noto-sans-sc.txt',
  },
  {
    id: 'ibm-plex-sans',
    title: 'IBM Plex Sans',
    licence: 'OFL-1.1',
    from: 'node_modules/@fontsource/ibm-plex-sans/LICENSE',
    file: 'licences/ibm-plex-sans.txt',
  },
] as const

/** Emits the licence texts and `licences/index.json`, the list that the help page shows; the dev server answers the same. */
export function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      for (const [fileName, source] of files(process.cwd())) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(server.config.base.length)
        const found = path.startsWith('licences/') ? files(server.config.root).get(path) : undefined
        if (found === undefined) return next()
        response.setHeader('Content-Type', path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8')
        response.end(found)
      })
    },
  }
}

function files(root: string): Map<string, string> {
  const present = texts.filter((text) => existsSync(resolve(root, text.from)))
  const npm = { id: 'npm', title: 'npm packages', licence: 'various', file: 'licences/npm.md' }
  const data = { id: 'data', title: 'Data sets', licence: 'various', file: 'licences/data.md' }
  const index = [...present.map(({ id, title, licence, file }) => ({ id, title, licence, file })), data, npm]
  return new Map([
    ...present.map((text) => [text.file, readFileSync(resolve(root, text.from), 'utf8')] as const),
    ['licences/index.json', `${JSON.stringify(index, null, 2)}\n`] as const,
  ])
}
