import { AREA_IDS, type Action, type Area, type AreaId, type Measure, type PolicyOutline } from '../../src/domain/policy.ts'
import { outlineLines } from './outlineLines.ts'
import { readLines } from './rows.ts'

const lines = readLines(outlineLines)
const below = (parent: string) => lines.filter(([id = '']) => id.slice(0, id.lastIndexOf('.')) === parent)

function toAction([id = '', zh = '', en = '']: readonly string[]): Action {
  return { id, name: { zh, en } }
}

function toMeasure([id = '', zh = '', en = '', sentence]: readonly string[]): Measure {
  return { id, sentence: Number(sentence), name: { zh, en }, actions: below(id).map(toAction) }
}

/** @throws RangeError where the outline names no such area: a fault of the data file. */
function toArea(id: AreaId, position: number): Area {
  const line = lines.find(([first]) => first === id)
  if (!line) throw new RangeError(`the outline has no area ${id}`)
  const [, zh = '', en = '', shortZh = '', shortEn = ''] = line
  return { id, order: position + 1, name: { zh, en }, short: { zh: shortZh, en: shortEn }, measures: below(id).map(toMeasure) }
}

/** Support areas, measures and actions of the Opinions, by labels of our own. */
export const outline: PolicyOutline = {
  title: {
    zh: '《关于深入实施“人工智能+”行动的意见》强化基础支撑能力',
    en: 'Opinions on deepening the AI+ initiative: foundational support',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国发〔2025〕11号',
  areas: AREA_IDS.map(toArea),
}
