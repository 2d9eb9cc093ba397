import type { Patch } from '../../state/address.ts'
import { Button } from '../../ui/Button.tsx'
import { activeFilters } from './labels.ts'
import { NO_FILTERS, type Request } from './request.ts'
import type { RowTexts } from './rowTexts.ts'
import styles from './Workbench.module.css'

interface EmptyListProps {
  readonly request: Request
  readonly texts: RowTexts
  readonly onChange: (patch: Patch) => void
}

/** Nothing matches: by which filters, each of them to take away, and all at once. */
export function EmptyList({ request, texts, onChange }: EmptyListProps) {
  const { empty, clear, without } = texts.words
  const filters = activeFilters(request, texts)
  return (
    <section className={styles['empty']}>
      <h2>{empty.title}</h2>
      <p>{empty.text(filters.map(({ label }) => label).join(empty.joined))}</p>
      <div className={styles['empty-actions']}>
        {filters.map((filter) => (
          <Button key={filter.key} onClick={() => onChange(filter.without)}>
            {without(filter.bare)}
          </Button>
        ))}
        <Button kind="strong" onClick={() => onChange(NO_FILTERS)}>
          {clear}
        </Button>
      </div>
    </section>
  )
}
