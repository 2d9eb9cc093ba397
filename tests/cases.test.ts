import { existsSync, openAsBlob, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../src/cli/checkFile.ts'
import type { CheckResult } from '../src/cli/checkReport.ts'
import { words as zh } from '../src/i18n/messages/zh-CN/faults.ts'
import { readMapping } from '../src/sources/mapping/readMapping.ts'

// Small files with their right answers, one for each kind of fault that was met in real ones. They live beside the project, not in
// it; what each kind needs is also asserted in src/sources/mapping/kinds.test.ts, which an outsider’s clone has.

const FOLDER = '../shared/cases'
const hasCases = existsSync(`${FOLDER}/cases.json`)

interface Case {
  readonly file: string
  readonly why: string
  readonly mapping?: string
  readonly nonNull?: number | 'some'
  readonly sum?: number
  readonly periods?: readonly [string, string]
  readonly doubt?: true
  readonly ok?: boolean
  readonly refused?: string
  readonly refusedOrRead?: true
}

/** Cases whose file says otherwise, with what it says: lo-month.ods has a fourth month, 2024年4月. */
const FILE_SAYS: Readonly<Record<string, Partial<Case>>> = { 'lo-month.ods': { periods: ['2024-01', '2024-04'] } }

const cases: readonly Case[] = hasCases ? JSON.parse(readFileSync(`${FOLDER}/cases.json`, 'utf8')) : []

async function read({ file, mapping }: Case): Promise<CheckResult> {
  const path = (name: string) => join(FOLDER, 'files', name)
  const own = mapping === undefined ? undefined : readMapping(JSON.parse(readFileSync(path(mapping), 'utf8')), mapping)
  const input = async (name: string) => ({ name: basename(name), blob: await openAsBlob(path(name)) })
  return checkFile(await input(file), { mapping: own }, input)
}

describe.skipIf(!hasCases)('cases with their right answers (skipped where ../shared/cases is missing)', () => {
  it.each(cases.map((each) => [`${each.file} ${each.mapping ?? ''}`, { ...each, ...FILE_SAYS[each.file] }] as const))(
    '%s',
    async (_, wanted) => {
      const result = await read(wanted)
      if (wanted.refused !== undefined) {
        expect(result.ok).toBe(false)
        return expect(result.failure && zh.refusal(result.failure)).toContain(wanted.refused)
      }
      if (wanted.refusedOrRead)
        expect(result.ok ? result.nonNull > 0 : zh.refusal(result.failure ?? { kind: 'aborted', address: '' }) !== null).toBe(true)
      if (wanted.ok !== undefined) expect(result.ok).toBe(wanted.ok)
      if (wanted.nonNull === 'some') expect(result.nonNull).toBeGreaterThan(0)
      else if (wanted.nonNull !== undefined) expect(result.nonNull).toBe(wanted.nonNull)
      if (wanted.sum !== undefined) expect(result.sum).toBeCloseTo(wanted.sum, 6)
      if (wanted.periods !== undefined && result.ok) expect([result.periods?.from, result.periods?.to]).toEqual(wanted.periods)
      if (wanted.doubt) expect(result.faults.length).toBeGreaterThan(0)
    },
  )
})
