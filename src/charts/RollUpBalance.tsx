import type { ReactNode } from 'react'
import type { Balance } from '../domain/rollup/balance.ts'
import type { ResultKind } from '../domain/indicator.ts'
import hidden from '../ui/VisuallyHidden.module.css'
import styles from './RollUp.module.css'

/** A row of the balance: an area or the whole, named by the caller. */
export interface BalanceRow {
  readonly id: string
  readonly name: ReactNode
  readonly balance: Balance
}

export interface BalanceWords {
  readonly caption: string
  readonly area: string
  readonly kind: Readonly<Record<ResultKind, string>>
  readonly finding: string
  readonly findings: Readonly<Record<Balance['finding'], string>>
  readonly cell: (forward: number, comparable: number) => string
  readonly cellLabel: (of: Balance['kinds'][ResultKind]) => string
  readonly none: string
  readonly notComparable: (all: number) => string
}

const KINDS = ['input', 'output', 'outcome'] as const satisfies readonly ResultKind[]

interface RollUpBalanceProps {
  readonly rows: readonly BalanceRow[]
  readonly words: BalanceWords
  /** What a count is drawn as: where it leads is the caller's. */
  readonly counted: (row: string, kind: ResultKind, shown: string) => ReactNode
}

/** Which of inputs, outputs and outcomes move, by area; an area where only inputs do is set apart. */
export function RollUpBalance({ rows, words, counted }: RollUpBalanceProps) {
  return (
    <table className={styles['balance']}>
      <caption className={hidden['hidden']}>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          {KINDS.map((kind) => (
            <th key={kind} scope="col" data-number="">
              {words.kind[kind]}
            </th>
          ))}
          <th scope="col">{words.finding}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, balance }) => (
          <tr key={id} data-finding={balance.finding}>
            <th scope="row">{name}</th>
            {KINDS.map((kind) => (
              <td key={kind} data-number="" title={balance.kinds[kind].all > 0 ? words.cellLabel(balance.kinds[kind]) : undefined}>
                {balance.kinds[kind].comparable === 0
                  ? written(balance.kinds[kind], words)
                  : counted(id, kind, written(balance.kinds[kind], words))}
              </td>
            ))}
            <td>{words.findings[balance.finding]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function written(of: Balance['kinds'][ResultKind], words: BalanceWords): string {
  if (of.all === 0) return words.none
  return of.comparable === 0 ? words.notComparable(of.all) : words.cell(of.forward, of.comparable)
}
