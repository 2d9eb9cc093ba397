import { describe, expect, it } from 'vitest'
import { countFilters, readRequest, statusesOf, toggled, writeChosen } from './request.ts'

describe('the request in the address', () => {
  it('reads every part of itself', () => {
    const request = readRequest('status=offTrack,atRisk&area=compute&q=abc&sort=gap&dir=desc&group=area&sel=x&view=behind')
    expect([...request.chosen.status]).toEqual(['offTrack', 'atRisk'])
    expect(request).toMatchObject({
      query: 'abc',
      sort: { column: 'gap', direction: 'desc' },
      group: 'area',
      selected: 'x',
      view: 'behind',
    })
    expect(countFilters(request)).toBe(5)
  })

  it('leaves out what it does not understand', () => {
    expect(readRequest('view=nonsense&group=colour&dir=up&sort=gap')).toMatchObject({
      view: 'all',
      group: 'status',
      sort: { column: 'gap', direction: 'asc' },
    })
  })

  it('gives the same set for the same text, so that an untouched facet is not drawn again', () => {
    expect(readRequest('area=compute&q=a').chosen.area).toBe(readRequest('area=compute&q=b').chosen.area)
  })

  it('takes a choice away again, and with the last one the parameter', () => {
    const one = toggled(new Set(), 'compute')
    expect(writeChosen(one)).toBe('compute')
    expect(writeChosen(toggled(one, 'compute'))).toBeNull()
  })

  it('has a view for every status that asks for work', () => {
    expect([...(statusesOf('behind') ?? [])]).toEqual(['offTrack', 'atRisk'])
    expect(statusesOf('changed')).toBeNull()
  })
})
