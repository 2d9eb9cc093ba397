import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { buildInto } from './buildInto.ts'
import { servePreview } from '../../src/build/servePreview.ts'

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
