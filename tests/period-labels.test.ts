import { describe, expect, it } from 'vitest'
import { readPeriodColumn } from '../src/domain/periodLabel/readPeriodColumn.ts'
import { readPeriodLabel } from '../src/domain/periodLabel/readPeriodLabel.ts'
import { references } from './fixtures/references.ts'

const files = references<{ readonly labels: readonly Label[] }>('periodLabels.json', 'open-sdg/period-labels.json')

interface Label {
  readonly label: string
  readonly shape: string
  readonly example: string
}

/** What each notation of the file must become: the id made from the digits in the label, or a refusal. */
const EXPECTED: Readonly<Record<string, (label: string) => string>> = {
  '99 w to 99 w 9999': () => '2023-05-17/2023-06-11',
  '9999a': () => 'yearSuffix',
  '9999b': () => 'yearSuffix',
  '9999-9999': (label) => years(label.slice(0, 4), label.slice(5)),
  '9999-99': (label) => years(label.slice(0, 4), label.slice(0, 2) + label.slice(5)),
  '9999-9999 (w)': () => '1990-01-01/1994-12-31',
  '9999 99': (label) => label.replace(' ', '-'),
  '9999 Q9': (label) => label.replace(' ', '-'),
  '9999/99': (label) => split(label.slice(0, 4), label.slice(0, 4)),
  '9999/9999': (label) => split(label.slice(0, 4), label.slice(0, 4)),
  '9999/99-9999/99': (label) => split(label.slice(0, 4), label.slice(8, 12)),
  '9999/99 to 9999/99': (label) => split(label.slice(0, 4), label.slice(11, 15)),
  '9999 to 9999': (label) => years(label.slice(0, 4), label.slice(8)),
  '9999/99 [w 9]': (label) => split(label.slice(0, 4), label.slice(0, 4)),
  '9999.9': () => '2021',
}

const years = (from: string, to: string) => `${from}-01-01/${to}-12-31`
const split = (from: string, to: string) => `${from}-04-01/${Number(to) + 1}-03-31`

describe.each(files)('the period labels of the ONS data files: $extent', ({ extent, content: { labels } }) => {
  it('are all there', () => expect(labels).toHaveLength(extent === 'a part' ? 96 : 308))

  it('are each read as the period they stand for, or refused with the reason, when read with their file', () => {
    for (const file of new Set(labels.map(({ example }) => example))) {
      const column = labels.filter(({ example }) => example === file)
      const readings = readPeriodColumn(column.map(({ label }) => label))
      for (const [row, { label, shape }] of column.entries()) {
        const reading = readings[row]
        const said = reading?.ok ? reading.period.id : reading?.reason
        expect([label, said]).toEqual([label, EXPECTED[shape]?.(label) ?? 'sentence'])
      }
    }
  })

  it('are, one by one, read or refused and never guessed: only four three-year labels need their neighbours', () => {
    const readings = labels.map(({ label }) => ({ label, reading: readPeriodLabel(label) }))
    const ambiguous = readings.filter(({ reading }) => !reading.ok && reading.reason === 'monthOrYears').map(({ label }) => label)
    expect(ambiguous).toEqual(['2003-05', '2005-07', '2007-09', '2009-11'])
    expect(readings.filter(({ reading }) => !reading.ok && reading.reason === 'unknown')).toEqual([])
  })
})
