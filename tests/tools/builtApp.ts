import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import { servePreview } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built app, ending in a slash. */
    appUrl: string
  }
}

/** Global set-up of the journeys: builds once, serves on a free port. `APP_URL` points them at an app that is served already. */
export async function setup(project: TestProject) {
  const given = process.env['APP_URL']
  if (given !== undefined && given !== '') {
    project.provide('appUrl', given.endsWith('/') ? given : `${given}/`)
    return undefined
  }
  const outDir = 'dist'
  await build({ logLevel: 'warn', build: { outDir } })
  const served = await servePreview({ port: 0, outDir })
  project.provide('appUrl', served.url)
  return served.close
}
