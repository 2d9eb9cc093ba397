import { existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import type { Connect, Plugin } from 'vite'
import { cacheControl, securityHeaders } from './headers.ts'

/**
 * Makes `vite preview` behave like the web server that the README describes: the security headers on every answer,
 * 404 for a file that is not there, and index.html for every other address (a page of the app).
 */
export function strictPreview(): Plugin {
  return {
    name: 'strict-preview',
    configurePreviewServer(server) {
      const root = resolve(server.config.root, server.config.build.outDir)
      server.middlewares.use(answerLikeProduction(root, server.config.base))
    },
  }
}

function answerLikeProduction(root: string, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost')
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    response.setHeader('Cache-Control', cacheControl(path))
    if (isNamedPage(below(base, path))) request.url = `${base}index.html${search}`
    else if (isMissingFile(root, below(base, path))) return notFound(response, path)
    next()
  }
}

const below = (base: string, path: string) => (base.startsWith('/') && path.startsWith(base) ? path.slice(base.length) : path.slice(1))

/** Pages of one thing each: the id is the data set's own and may end like a file (`NY.GDP.MKTP.CD`). No file of ours lies there. */
const isNamedPage = (inside: string) => /^(areas|indicators)\//.test(inside)

function notFound(response: ServerResponse, path: string): void {
  response.statusCode = 404
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(`Not found: ${path}\n`)
}

/** Only addresses whose last part has an extension name a file; the fallback would answer them with a page of HTML. */
function isMissingFile(root: string, inside: string): boolean {
  if (!/\.[a-z0-9]{2,11}$/i.test(inside)) return false
  return !existsSync(resolve(root, safelyDecoded(inside)))
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
