import { useEffect } from 'react'
import { lastMove, useParam } from './address.ts'

/**
 * A link may lead to a part of a page: `?part=targets` to the element of that id, `?action=ID` to that action. Call it after `usePageTitle`,
 * which goes to the top. A Back keeps its own place.
 */
export function useArrival(): void {
  const part = useParam('part')
  const action = useParam('action')
  const id = action === null ? part : `action-${action}`
  useEffect(() => {
    if (id !== null && lastMove() !== 'history')
      document.getElementById(id)?.scrollIntoView({ block: action === null ? 'start' : 'nearest' })
  }, [id, action])
}
