import type { IndicatorAssessment, PairAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { targetText } from '../../i18n/statements/target.ts'
import { useTargetWriting } from '../../i18n/statements/useTargetWriting.ts'
import { statusText } from '../../i18n/statements/status.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { Section } from '../../ui/Section.tsx'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import { Table, type Column } from '../../ui/Table.tsx'
import chipStyles from './Chip.module.css'
import { SourceLink } from '../../ui/SourceLink.tsx'
import styles from './Targets.module.css'

/** All targets of the indicator, each with its own verdict. The deciding one is marked. */
export function Targets({ of }: { readonly of: IndicatorAssessment }) {
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const { targets: words } = useWords('indicator')
  const status = useWords('status')
  const { undated } = status.target
  const unit = unitOf(index, of.indicator)
  const writing = useTargetWriting(index.units)
  const columns: readonly Column<PairAssessment>[] = [
    { id: 'value', header: words.value, rowHeader: true, cell: (pair) => targetText(pair, unit, writing, pair.verdict.latest?.value) },
    { id: 'due', header: words.due, cell: ({ deadline }) => (deadline ? format.deadline(deadline) : undated) },
    {
      id: 'status',
      header: words.verdict,
      cell: (pair) => (
        <>
          <StatusGlyph status={pair.verdict.status} size={14} /> {statusText(pair.verdict, status)}
          {pair === of.decidingPair && <span className={chipStyles['chip']}>{words.deciding}</span>}
          <span className={styles['reason']}>{status.reason[pair.verdict.reason]}</span>
        </>
      ),
    },
    { id: 'source', header: words.source, cell: (pair) => <TargetSource pair={pair} /> },
  ]
  return (
    <Section title={words.title} note={words.count(of.pairs.length)}>
      <div className={styles['scroll']}>
        <Table caption={words.title} columns={columns} rows={of.pairs} rowKey={({ target }) => target.id} />
      </div>
    </Section>
  )
}

/** Issuer and document, with the way to it. */
function TargetSource({ pair: { target } }: { readonly pair: PairAssessment }) {
  const { text } = useLanguage()
  const issuer = pickName(target.issuer, text)
  const document = pickName(target.document, text)
  return (
    <>
      {!document.text.startsWith(issuer.text) && <span lang={issuer.lang}>{issuer.text} </span>}
      <SourceLink name={document} url={target.url} />
    </>
  )
}
