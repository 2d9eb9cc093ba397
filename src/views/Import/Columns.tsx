import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { readPeriodLabel } from '../../domain/periodLabel/readPeriodLabel.ts'
import type { Recipe } from '../../imports/importRecord.ts'
import type { LookedColumn } from '../../imports/look.ts'
import { isRole, type Role } from '../../sources/mapping/headingRoles.ts'
import type { Mapping } from '../../sources/mapping/mapping.ts'
import type { Seen } from './useLooked.ts'
import styles from './Import.module.css'

interface ColumnsProps {
  readonly seen: Seen
  readonly onSay: (change: Partial<Recipe>) => void
}

/** The proposed reading in sentences, and the use of each column to be corrected. */
export function Columns({ seen: { look, recipe }, onSay }: ColumnsProps) {
  const words = useWords('imports')
  const sentences = useSentences(look.mapping)
  const sayRole = (name: string, role: Role) => onSay({ roles: { ...recipe.roles, [name]: role } })
  const beside = look.columns.filter(({ period }) => !period)
  const periods = look.columns.filter(({ period }) => period)
  const dimensions = look.columns.filter(({ texts }) => texts.length > 0)
  return (
    <>
      {sentences.length > 0 && (
        <p className={styles['sentences']}>
          <b>{words.read}</b>
          {sentences.map((each) => (
            <span key={each}>{each}</span>
          ))}
        </p>
      )}
      <table className={styles['table']}>
        <caption>{words.columnsTable.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columnsTable.column}</th>
            <th scope="col">{words.columnsTable.samples}</th>
            <th scope="col">{words.columnsTable.role}</th>
            <th scope="col">{words.columnsTable.sure}</th>
          </tr>
        </thead>
        <tbody>
          {(periods.length > FEW ? beside : look.columns).map((column) => (
            <ColumnRow key={column.letter} column={column} onRole={sayRole} />
          ))}
        </tbody>
      </table>
      {periods.length > FEW && <PeriodColumns columns={periods} onRole={sayRole} />}
      <div className={styles['fields']}>
        {dimensions.map(({ name, texts }) => (
          <label key={name} className={styles['field']}>
            <span>{words.only(name)}</span>
            <select value={recipe.only[name] ?? ''} onChange={({ target }) => onSay({ only: onlyWith(recipe.only, name, target.value) })}>
              <option value="">{words.all}</option>
              {texts.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
        ))}
        {look.columns.every(({ role, period }) => role !== 'period' && !period) && <WholePeriod period={recipe.period} onSay={onSay} />}
      </div>
    </>
  )
}

/** So many columns headed by periods are listed one by one. */
const FEW = 4

function onlyWith(only: Recipe['only'], name: string, text: string): Recipe['only'] {
  const others = Object.fromEntries(Object.entries(only).filter(([each]) => each !== name))
  return text === '' ? others : { ...others, [name]: text }
}

const OFFERED: readonly Role[] = [
  'indicator',
  'period',
  'subPeriod',
  'region',
  'unit',
  'value',
  'target',
  'status',
  'note',
  'publishedAt',
  'dimension',
]

interface ColumnRowProps {
  readonly column: LookedColumn
  readonly onRole: (name: string, role: Role) => void
}

function ColumnRow({ column: { name, letter, role, confidence, samples }, onRole }: ColumnRowProps) {
  const words = useWords('imports')
  const { check } = useWords('faults')
  const own: Readonly<Partial<Record<Role, string>>> = words.roles
  const offered = OFFERED.includes(role) ? OFFERED : [...OFFERED, role]
  const level = confidence >= 1 ? 'person' : confidence >= 0.9 ? 'high' : confidence >= 0.6 ? 'middle' : 'low'
  return (
    <tr>
      <th scope="row">{name === letter ? letter : `${letter} · ${name}`}</th>
      <td className={styles['samples']}>{samples.join(' / ')}</td>
      <td>
        <select
          aria-label={words.roleOf(name)}
          value={role}
          onChange={({ target }) => {
            if (isRole(target.value)) onRole(name, target.value)
          }}
        >
          {offered.map((each) => (
            <option key={each} value={each}>
              {own[each] ?? check.roles[each] ?? each}
            </option>
          ))}
        </select>
      </td>
      <td data-level={level}>{words.sure[level]}</td>
    </tr>
  )
}

/** Many years side by side are one thing; a single one can still be left out. */
function PeriodColumns({ columns, onRole }: { readonly columns: readonly LookedColumn[]; readonly onRole: ColumnRowProps['onRole'] }) {
  const words = useWords('imports')
  const [first, last] = [columns[0], columns.at(-1)]
  return (
    <details className={styles['paste']}>
      <summary>{words.periodColumns(columns.length, first?.name ?? '', last?.name ?? '')}</summary>
      <table className={styles['table']}>
        <tbody>
          {columns.map((column) => (
            <ColumnRow key={column.letter} column={column} onRole={onRole} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** A table of one period whose columns and headings do not say it. */
function WholePeriod({ period, onSay }: { readonly period: string; readonly onSay: ColumnsProps['onSay'] }) {
  const words = useWords('imports')
  const read = (text: string) => {
    const found = readPeriodLabel(text)
    if (text.trim() === '' || found.ok) onSay({ period: found.ok ? found.period.id : '' })
  }
  return (
    <label className={styles['field']}>
      <span>{words.wholePeriod}</span>
      <input type="text" defaultValue={period} placeholder={words.wholePeriodHint} onChange={({ target }) => read(target.value)} />
    </label>
  )
}

function useSentences(mapping: Mapping | null): readonly string[] {
  const { sentences: words } = useWords('imports')
  const { format } = useLanguage()
  if (mapping === null) return []
  const { indicator, region, period, value } = mapping
  const periodText = (text: string) => {
    const found = readPeriodLabel(text)
    return found.ok ? format.period(found.period) : text
  }
  return [
    'constant' in indicator
      ? words.oneIndicator(indicator.constant)
      : 'column' in indicator
        ? words.indicatorColumn(indicator.column)
        : words.indicatorHeading,
    region === undefined || 'constant' in region
      ? words.nationwide
      : 'column' in region
        ? words.regionColumn(region.column)
        : words.regionHeading,
    'constant' in period
      ? words.onePeriod(periodText(period.constant))
      : 'column' in period
        ? words.periodColumn(period.column)
        : words.periodHeading,
    'column' in value ? words.valueColumns([value.column]) : 'columns' in value ? words.valueColumns(value.columns) : words.valuePeriods,
  ]
}
