import { importsKept } from '../imports/flag.ts'
import type { DataSetRead } from './dataSet.ts'

const ownImports = () => import('./ownImports.ts')

/** What was imported by hand on this machine is added to what was read of its source. Whoever never imported pays one look. */
export async function withImports<Read extends DataSetRead>(read: Read, source: string): Promise<Read> {
  return importsKept() === null ? read : (await ownImports()).addOwnImports(read, source)
}
