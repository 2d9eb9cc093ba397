import { isoDay, type Day } from '../domain/day.ts'

interface FileName {
  /** What the file holds, in the reader's language. */
  readonly subject: string
  /** 演示数据 in the reader's language, where any figure in it is made up; null otherwise. */
  readonly illustrative: string | null
  readonly day: Day
  readonly extension: string
}

/** `智算集群平均利用率_演示数据_20261123.csv`: no sign that a file system refuses. */
export function fileName({ subject, illustrative, day, extension }: FileName): string {
  const parts = [subject, illustrative, isoDay(day).replaceAll('-', '')].filter((part) => part !== null)
  const safe = parts.map((part) => part.replaceAll(/[\\/:*?"<>|\s]+/g, '-').replaceAll(/^[-.]+|[-.]+$/g, ''))
  return `${safe.join('_')}.${extension}`
}
