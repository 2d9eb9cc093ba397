import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import * as demo from '../../../mocks/demo/index.ts'
import { renderPage, workspaceOf } from '../../../tests/fixtures/renderPage.tsx'
import { setParams } from '../../state/address.ts'
import { IndicatorPage } from './IndicatorPage.tsx'

afterEach(cleanup)

const space = workspaceOf(demo)

it.each(['talent-mentors', 'data-open-works', 'policy-soe-assessment'])(
  '%s has no value: the figure says so, and that all is made up',
  async (id) => {
    await renderPage(<IndicatorPage params={{ id }} />, space)
    const name = space.index.indicators.get(id)?.shortName.zh
    expect(screen.getByRole('heading', { level: 2, name: `${name}未查到数值` })).toBeInTheDocument()
    const main = screen.getByRole('main')
    expect(main).not.toHaveTextContent(/公开发表|口径不一/)
    expect(main).toHaveTextContent('演示数据')
  },
)

it('issuer and document are not said twice where they are one', async () => {
  setParams({ view: 'table' })
  await renderPage(<IndicatorPage params={{ id: 'compute-utilisation' }} />, space)
  const main = screen.getByRole('main')
  expect(main).toHaveTextContent('演示设定，《意见》未规定')
  expect(main).not.toHaveTextContent(/演示设定[，\s]*演示设定/)
})
