import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../tools/sourceFiles.ts'
import { inBatches, testsNear } from './testsNear.ts'

type Kind = SourceFile['imports'][number]['kind']

const file = (path: string, ...imports: readonly (readonly [Kind, string])[]) => ({
  path,
  imports: imports.map(([kind, to]) => ({ specifier: to, kind, line: 1, to: { kind: 'ours', path: to, room: 'x' } as const })),
})

describe('the tests that reach a file', () => {
  it('come nearest first, through static and dynamic imports and workers', () => {
    const files = [
      file('far.test.ts', ['static', 'page.ts']),
      file('page.ts', ['dynamic', 'part.ts']),
      file('part.ts', ['url', 'job.worker.ts']),
      file('job.worker.ts', ['static', 'rule.ts']),
      file('near.test.ts', ['static', 'rule.ts']),
      file('other.test.ts', ['static', 'else.ts']),
    ]
    expect(testsNear(files, 'rule.ts')).toEqual(['near.test.ts', 'far.test.ts'])
  })

  it('are not those that take its types only, and each stands once', () => {
    const files = [
      file('types.test.ts', ['type', 'rule.ts']),
      file('both.test.ts', ['static', 'rule.ts'], ['static', 'page.ts']),
      file('page.ts', ['static', 'rule.ts']),
      file('rule.ts', ['static', 'page.ts']),
    ]
    expect(testsNear(files, 'rule.ts')).toEqual(['both.test.ts'])
  })

  it('run few at first, then ever more', () =>
    expect(inBatches([1, 2, 3, 4, 5, 6, 7, 8], 2)).toEqual([
      [1, 2],
      [3, 4, 5, 6],
      [7, 8],
    ]))
})
