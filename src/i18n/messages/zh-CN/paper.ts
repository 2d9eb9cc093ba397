import { count } from './count.ts'

/** In the margins of a printed sheet. */
export const words = {
  /** Around the number of the sheet and that of all sheets. */
  page: { before: '第', between: '页，共', after: '页' },
  join: ' · ',
  mixed: (demo: number) => `混合数据：${count(demo)}项含演示数据`,
  scenario: '正在模拟异常情形',
  asOf: (date: string) => `按${date}判断`,
  readAt: (moment: string) => `${moment}读取`,
}
