import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { aCatalog, anIndicator, aRow } from '../../domain/assess/exampleData.ts'
import { RegionFigure } from './RegionFigure.tsx'

/** Two provinces with a value for each of so many years. */
function provinces(years: number) {
  const regions = ['CN', 'CN-BJ', 'CN-SH'].map((id) => ({
    id,
    name: { zh: id, en: id },
    short: { zh: id, en: id },
    kind: 'province' as const,
  }))
  const rows = ['CN-BJ', 'CN-SH'].flatMap((region) =>
    Array.from({ length: years }, (_, at) => aRow(String(2020 + at), 10 + at, { region })),
  )
  return workspaceOf({ catalog: aCatalog({ indicators: [anIndicator({ scope: 'regional' })], regions }), observations: rows })
}

describe('places compared', () => {
  it.each([
    [2, 0],
    [3, 2],
  ])('with %s values each have %s small pictures, and dots on one scale else', async (years, pictures) => {
    const space = provinces(years)
    const [of] = space.assessment.indicators
    if (!of) throw new Error('no indicator')
    await renderPage(<RegionFigure of={of} />, space)
    const places = await screen.findByRole('list', {}, { timeout: 10_000 })
    expect(within(places).queryAllByRole('img')).toHaveLength(pictures)
    expect(places).toHaveTextContent('CN-BJ')
    expect(places).toHaveTextContent('CN-SH')
  })
})
