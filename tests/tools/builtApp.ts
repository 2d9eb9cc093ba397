import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { servePreview } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built app, ending in a slash. */
    appUrl: string
    /** Folder that the app was built into; empty when `APP_URL` names an app that is served already. */
    appFolder: string
  }
}

/** Global set-up of the journeys: builds once into a folder of its own and serves it on a free port. */
export async function setup(project: TestProject) {
  const given = process.env['APP_URL'] ?? ''
  if (given !== '') {
    project.provide('appUrl', given.endsWith('/') ? given : `${given}/`)
    project.provide('appFolder', '')
    return undefined
  }
  const outDir = `.cache/app-${process.pid}`
  buildInto(outDir)
  const served = await servePreview({ port: 0, outDir })
  project.provide('appUrl', served.url)
  project.provide('appFolder', outDir)
  return async () => {
    await served.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** In a process of its own: under vitest NODE_ENV is "test", and React would be bundled in its slower development form. */
export function buildInto(outDir: string, ...more: readonly string[]) {
  const env = { ...process.env, NODE_ENV: 'production' }
  const viteBin = 'node_modules/vite/bin/vite.js'
  execFileSync(process.execPath, [viteBin, 'build', '--logLevel', 'warn', '--outDir', outDir, ...more], { env, stdio: 'inherit' })
}
