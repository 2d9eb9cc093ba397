import type { Organisation } from '../../src/domain/organisation.ts'
import type { AreaId } from '../../src/domain/policy.ts'

/** Bodies bear the ten stems, never a real name. */
const STEMS = '甲乙丙丁戊己庚辛壬'

export function bodyId(stem: string): string {
  const letter = 'abcdefghi'[STEMS.indexOf(stem)]
  if (letter === undefined) throw new RangeError(`no such body: ${stem}`)
  return `lead-${letter}`
}

export const BODIES: readonly Organisation[] = [
  ...[...STEMS].map((stem, index) => ({
    id: bodyId(stem),
    name: { zh: `牵头单位${stem}`, en: `Lead body ${'ABCDEFGHI'[index]}` },
    illustrative: true,
  })),
  { id: 'demo-desk', name: { zh: '演示填报台（虚构）', en: 'Illustrative reporting desk (made up)' }, illustrative: true },
]

export const LEADS: Readonly<Record<AreaId, string>> = {
  models: '甲',
  data: '乙',
  compute: '丙',
  applications: '甲',
  'open-source': '丁',
  talent: '戊',
  policy: '己',
  safety: '庚',
}

/** Bodies that support others; 辛 and 壬 lead nothing by default. */
export const SUPPORTERS: readonly string[] = [...STEMS]
