import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { NOTHING_SAID, type Recipe } from '../../imports/importRecord.ts'
import { Button } from '../../ui/Button.tsx'
import { Columns } from './Columns.tsx'
import { sayOfDraft, useDraft } from './draft.ts'
import { SheetPicture } from './SheetPicture.tsx'
import type { Seen } from './useLooked.ts'
import styles from './Import.module.css'

const MOST_HEADING_ROWS = 4

/** Which sheet and which rows of it, how it begins, and what its columns are for. */
export function SheetPart({ seen }: { readonly seen: Seen }) {
  const words = useWords('imports')
  const { format } = useLanguage()
  const { look, recipe, known } = seen
  const untouched = useDraft((draft) => draft.recipe === null)
  const say = (change: Partial<Recipe>) => sayOfDraft({ recipe: { ...recipe, ...change } })
  // What was said of one sheet's columns is not of another's.
  const anew = (change: Partial<Recipe>) => sayOfDraft({ recipe: { ...NOTHING_SAID, ...change } })
  const heading = { headerRow: recipe.headerRow, headerRows: recipe.headerRows }
  return (
    <>
      {known && untouched && (
        <p className={styles['known']} role="status">
          {words.known(format.instant(new Date(known.at)), known.file)}{' '}
          <Button kind="quiet" onClick={() => anew({ sheet: recipe.sheet })}>
            {words.forget}
          </Button>
        </p>
      )}
      <div className={styles['fields']}>
        {look.sheets.length > 1 && (
          <label className={styles['field']}>
            <span>{words.sheet}</span>
            <select value={look.sheet} onChange={({ target }) => anew({ sheet: target.value })}>
              {look.sheets.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
        )}
        <RowChoice
          label={words.headingFrom}
          value={recipe.headerRow}
          rows={look.picture.rows.map(({ row }) => row)}
          onChange={(headerRow) =>
            anew({ sheet: recipe.sheet, ...heading, headerRow, headerRows: headerRow === null ? null : (recipe.headerRows ?? 1) })
          }
        />
        {recipe.headerRow !== null && (
          <RowChoice
            label={words.headingRows}
            value={recipe.headerRows}
            rows={Array.from({ length: MOST_HEADING_ROWS }, (_, at) => at + 1)}
            onChange={(headerRows) => anew({ sheet: recipe.sheet, ...heading, headerRows: headerRows ?? 1 })}
          />
        )}
      </div>
      <SheetPicture look={look} />
      <Columns seen={seen} onSay={say} />
    </>
  )
}

interface RowChoiceProps {
  readonly label: string
  readonly value: number | null
  readonly rows: readonly number[]
  readonly onChange: (row: number | null) => void
}

function RowChoice({ label, value, rows, onChange }: RowChoiceProps) {
  const { automatic } = useWords('imports')
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}>
        <option value="">{automatic}</option>
        {rows.map((row) => (
          <option key={row} value={row}>
            {row}
          </option>
        ))}
      </select>
    </label>
  )
}
