import type { UnitWords } from '../../src/domain/indicator.ts'

type Rest = Omit<UnitWords, 'id' | 'symbol' | 'measure'>

const unit = (id: string, measure: UnitWords['measure'], zh: string, en: string, rest: Rest = {}): UnitWords => ({
  id,
  measure,
  symbol: { zh, en },
  ...rest,
})

/** Chinese counts with a classifier where English lets the indicator's name say what is counted. */
const counted = (id: string, zh: string): UnitWords => unit(id, 'count', zh, '')

/** Technical units keep the scale they are published in. */
const technical = (id: string): UnitWords => unit(id, 'quantity', id, id, { fixedScale: true })

export const units: readonly UnitWords[] = [
  counted('item', '个'),
  counted('entry', '项'),
  counted('product', '款'),
  counted('school', '所'),
  counted('body', '家'),
  counted('kind', '种'),
  counted('version', '版'),
  counted('message', '条'),
  counted('document', '件'),
  counted('fund', '只'),
  counted('time', '次'),
  counted('case', '起'),
  counted('course', '门'),
  unit('person', 'count', '人', 'people', { one: 'person' }),
  unit('account', 'count', '户', 'accounts', { one: 'account' }),
  unit('set', 'count', '套', 'sets', { one: 'set' }),
  unit('rack', 'count', '架', 'racks', { one: 'rack' }),
  unit('card', 'count', '张', 'cards', { one: 'card' }),
  unit('token', 'quantity', 'Token', 'tokens', { one: 'token' }),
  unit('score', 'quantity', '分', 'points', { one: 'point' }),
  unit('percent', 'share', '%', '%'),
  unit('points', 'points', '个百分点', 'pp'),
  unit('ratio', 'ratio', '', ''),
  unit('CNY', 'money', '元', 'CNY', { before: true }),
  unit('USD', 'money', '美元', 'USD', { before: true }),
  technical('EFLOPS'),
  technical('ZB'),
  technical('EB'),
  technical('PB'),
  technical('TB'),
  // Printed as 10万P in Chinese sources, so the only technical unit that folds.
  unit('PFLOPS', 'quantity', 'P', 'PFLOPS'),
  // Of targets that no number settles; nothing is ever printed in it.
  unit('qualitative', 'count', '', ''),
]
