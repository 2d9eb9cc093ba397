import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getAddress, goTo, hrefOf, matchPath, openAddress, setParams, useParam, type AddressMode } from './address.ts'
import { Link } from './Link.tsx'
import { paths } from './paths.ts'

let close: () => void
const open = (mode: AddressMode, at: string) => {
  window.history.replaceState(null, '', at)
  close = openAddress(mode)
}
beforeEach(() => open({ kind: 'history', base: '/' }, '/'))
afterEach(() => close())

describe('paths', () => {
  it.each([
    ['/areas/:area', '/areas/compute', { area: 'compute' }],
    ['/areas/:area', '/areas/compute/', { area: 'compute' }],
    ['/indicators/:id', '/indicators/%E7%AE%97%2F1', { id: '算/1' }],
    ['/indicators/:id', '/indicators/100%', { id: '100%' }],
    ['/areas/:area', '/areas', null],
    ['/', '/', {}],
    ['/help', '/helpless', null],
  ])('%s read from %s', (pattern, path, values) => {
    expect(matchPath(pattern, path)).toEqual(values)
  })

  it('come back as they were written', () => {
    expect(matchPath('/indicators/:id', paths.indicator('算/1 %'))).toEqual({ id: '算/1 %' })
  })
})

describe('links', () => {
  it('carry on how and on what data one looks, and nothing else', () => {
    open({ kind: 'history', base: '/' }, '/workbench?lang=en&theme=dark&source=demo&period=2026-09&scenario=late&q=compute')
    expect(hrefOf('/areas/data')).toBe('/areas/data?lang=en&theme=dark&source=demo&period=2026-09&scenario=late')
    expect(hrefOf('/areas/data', { period: null, action: 'data.1.a' })).toBe(
      '/areas/data?lang=en&theme=dark&source=demo&scenario=late&action=data.1.a',
    )
  })

  it.each([
    [{ kind: 'history', base: '/progress/' }, '/progress/areas/data', '/progress/areas/data'],
    [{ kind: 'hash', base: '/' }, '/#/areas/data', '#/areas/data'],
  ] as const)('are written for %o', (mode, at, href) => {
    open(mode, at)
    expect(getAddress().path).toBe('/areas/data')
    expect(hrefOf('/areas/data')).toBe(href)
  })

  it('stay in the app on a plain click and leave a modified one to the browser', async () => {
    render(<Link to="/help">Help</Link>)
    await userEvent.click(screen.getByRole('link', { name: 'Help' }))
    expect(getAddress().path).toBe('/help')
    goTo('/')
    const link = screen.getByRole('link', { name: 'Help' })
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
    // jsdom follows no links; what counts is that the app left the click alone.
    link.addEventListener('click', (click) => click.preventDefault(), { once: true })
    act(() => void link.dispatchEvent(event))
    expect(getAddress().path).toBe('/')
  })
})

function Shown() {
  return <output>{useParam('status') ?? 'none'}</output>
}

describe('parameters', () => {
  it('are seen at once by whoever shows them, and an empty one goes', () => {
    render(<Shown />)
    act(() => setParams({ status: 'offTrack' }))
    expect(screen.getByRole('status')).toHaveTextContent('offTrack')
    expect(window.location.search).toBe('?status=offTrack')
    act(() => setParams({ status: '' }))
    expect(screen.getByRole('status')).toHaveTextContent('none')
    expect(window.location.search).toBe('')
  })

  it('that are typed replace, so that Back leaves the page', () => {
    const before = window.history.length
    act(() => setParams({ q: 'a' }))
    act(() => setParams({ q: 'ab' }))
    expect(window.history.length).toBe(before)
    act(() => setParams({ source: 'demo' }, 'push'))
    expect(window.history.length).toBe(before + 1)
  })
})
