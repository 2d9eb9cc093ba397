import type { Fault } from '../../domain/failure.ts'
import { FaultList } from '../table/faultList.ts'
import type { Layout } from '../table/layout.ts'
import type { DecimalMark } from '../table/readNumber.ts'
import { placeOf, type Sheet } from '../table/sheet.ts'
import type { Parts } from './columns.ts'
import { valueCells, valueOf } from './valueCells.ts'

/** A share is written with one decimal or none: what differs by less than a whole point was rounded. */
const ROUNDED = 1

/** The share done in a row held against its target and its value; what does not fit is a doubt at the share's cell. */
export function shareFaults(sheet: Sheet, layout: Layout, { targets, values, shares }: Parts, decimal: DecimalMark): readonly Fault[] {
  const faults = new FaultList()
  const [target, value, share] = [targets[0], values[0], shares[0]]
  if (target === undefined || value === undefined || share === undefined || values.length > 1) return faults.all
  const [readTarget, readValue, readShare] = [target, value, share].map(({ column }) => valueCells(sheet.columns[column], decimal))
  for (let row = layout.first; row < layout.end; row += 1) {
    const cell = readShare?.(row) ?? 0
    const [wanted, done, stated] = [valueOf(readTarget?.(row) ?? 0), valueOf(readValue?.(row) ?? 0), valueOf(cell)]
    if (wanted === null || wanted === 0 || done === null || stated === null) continue
    const percent = typeof cell === 'number' && Math.abs(cell) <= 1.5 ? stated * 100 : stated
    const computed = (done / wanted) * 100
    // For a measure that is to fall, offices write the target over the value.
    const reverse = done === 0 ? computed : (wanted / done) * 100
    if (Math.abs(percent - computed) < ROUNDED || Math.abs(percent - reverse) < ROUNDED) continue
    faults.add({
      kind: 'shareContradicts',
      place: placeOf(sheet, row, share.column, share.heading),
      found: `${stated}; ${done} / ${wanted} = ${Number(computed.toPrecision(3))}%`,
    })
  }
  return faults.all
}
