import { count } from './count.ts'

export const words = {
  placeholder: '搜索指标、领域、行动、牵头单位、状态；可用拼音或首字母',
  close: '关闭',
  none: (query: string) => `没有找到“${query}”。换一个词，或用拼音首字母，如zslyl。`,
  found: (n: number) => `找到${count(n)}项`,
  kinds: { indicator: '指标', area: '领域', action: '行动', status: '状态', lead: '牵头单位', decision: '决策', milestone: '节点' },
}
