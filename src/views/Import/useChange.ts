import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportRecord } from '../../imports/importRecord.ts'
import { StoreError, type StoreTrouble } from '../../imports/store.ts'
import { changeOwnImports } from '../../queries/ownImports.ts'

/** Changes what is kept, and says why it could not. */
export function useChange() {
  const client = useQueryClient()
  const [trouble, setTrouble] = useState<StoreTrouble | null>(null)
  const change = async (put: readonly ImportRecord[], remove: readonly string[] = []): Promise<boolean> => {
    setTrouble(null)
    try {
      await changeOwnImports(client, put, remove)
      return true
    } catch (thrown) {
      setTrouble(thrown instanceof StoreError ? thrown.trouble : 'failed')
      return false
    }
  }
  return { change, trouble }
}

/** The same import, undone; or put back, where it was undone. */
export const withdrawnNow = (record: ImportRecord): ImportRecord => ({ ...record, withdrawn: Date.now() })
export const putBack = (record: ImportRecord): ImportRecord => ({ ...record, withdrawn: null })
