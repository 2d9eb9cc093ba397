import { useLanguage, useWords } from '../i18n/Language.tsx'
import { EXPORTS, type TableExport } from '../exports/index.ts'
import type { FileToSave } from '../exports/table.ts'
import { useFeatures } from '../state/features.ts'
import { useMaybeWorkspace } from '../queries/workspace.tsx'
import { Button } from '../ui/Button.tsx'
import { Popover } from '../ui/Popover.tsx'

interface SaveMenuProps {
  /** Makes the table when somebody saves it, not before. */
  readonly file: () => FileToSave | Promise<FileToSave>
  /** There is nothing to save. */
  readonly disabled?: boolean
  readonly kind?: 'plain' | 'quiet'
  readonly formats?: readonly TableExport[]
}

const FORMATS: readonly TableExport[] = Object.values(EXPORTS)

/** What a page shows, as a file in any of the formats: one is a button, several are a menu. The one place that an office switches off. */
export function SaveMenu({ file, disabled, kind, formats = FORMATS }: SaveMenuProps) {
  const { csv } = useFeatures()
  const { tag } = useLanguage()
  const workspace = useMaybeWorkspace()
  const words = useWords('frame').save
  if (!csv) return null
  const save = (format: TableExport) => () => void import('./saveTable.ts').then(({ saveTable }) => saveTable(file, format, tag, workspace))
  const buttons = formats.map((format) => (
    <Button key={format.extension} kind={kind} disabled={disabled} onClick={save(format)} data-screen-only="">
      {words.as(format.name)}
    </Button>
  ))
  return formats.length > 1 ? <Popover button={words.label}>{buttons}</Popover> : buttons
}
