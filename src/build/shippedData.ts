import { runnerImport, type Plugin } from 'vite'
import type * as DataFiles from './dataFiles.ts'
import { shippedFiles } from './shippedFiles.ts'

/** Ships the published data set as plain files, a source that needs no worker, and the terms of all data sets. */
export function shippedData(): Plugin {
  return shippedFiles('shipped-data', async () => {
    const { module } = await runnerImport<typeof DataFiles>('./src/build/dataFiles.ts', { configFile: false, logLevel: 'error' })
    return module.dataFiles
  })
}
