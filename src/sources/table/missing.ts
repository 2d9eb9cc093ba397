import type { MissingReason } from '../../domain/observation.ts'

const MARKS: Readonly<Record<MissingReason, readonly string[]>> = {
  notReported: [
    '',
    '.',
    '..',
    '...',
    '…',
    '……',
    '-',
    '--',
    '---',
    '—',
    '——',
    '–',
    '―',
    '─',
    '/',
    '\\',
    ':',
    '?',
    'n/a',
    'na',
    '#n/a',
    'n.a.',
    'null',
    'nil',
    'none',
    'nan',
    'missing',
    'not available',
    'no data',
    'not reported',
    '未报',
    '未报告',
    '未上报',
    '未报送',
    '未填',
    '缺',
    '缺失',
    '缺报',
    '暂缺',
    '暂无',
    '暂无数据',
    '无数据',
    '无资料',
    '未公布',
    '未统计',
    '待补',
  ],
  suppressed: ['x', 'confidential', 'suppressed', '保密', '涉密', '不公开', '不予公布'],
  notApplicable: ['not applicable', '不适用', '不涉及'],
  notYetDue: ['未到期', '尚未发布', '待发布'],
  unreadable: [],
}

const REASONS: ReadonlyMap<string, MissingReason> = new Map(
  // The keys of a record typed by the union are the union's members.
  (Object.keys(MARKS) as MissingReason[]).flatMap((reason) => MARKS[reason].map((mark) => [mark, reason] as const)),
)

/** Why a cell holds no number, by the mark that offices put in it; null when the text is no such mark. Expects plain text. */
export function maybeMissing(plain: string): MissingReason | null {
  return plain.length > 16 ? null : (REASONS.get(plain.toLowerCase()) ?? null)
}
