import { useWords } from '../../i18n/Language.tsx'
import { setParams } from '../../state/address.ts'
import { Button } from '../../ui/Button.tsx'

/** The way on when a chart could not be drawn. */
export function OpenTable() {
  const frame = useWords('frame')
  return <Button onClick={() => setParams({ view: 'table' })}>{frame.chartFailed.openTable}</Button>
}
