import { existsSync } from 'node:fs'
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
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    response.setHeader('Cache-Control', cacheControl(path))
    if (!isMissingFile(root, base, path)) return next()
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    response.end(`Not found: ${path}\n`)
  }
}

/** Only addresses whose last part has an extension name a file; the fallback would answer them with a page of HTML. */
function isMissingFile(root: string, base: string, path: string): boolean {
  const inside = base.startsWith('/') && path.startsWith(base) ? path.slice(base.length) : path.slice(1)
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
