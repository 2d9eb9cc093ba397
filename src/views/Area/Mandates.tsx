import type { Mandate } from '../../domain/mandate.ts'
import { pickName } from '../../domain/text.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { mandateText } from '../../i18n/statements/mandate.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import textStyles from '../../ui/text.module.css'

/** Whom documents name, and how; the document stands behind each line as its title. */
export function Mandates({ of }: { readonly of: readonly Mandate[] }) {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const { mandate: words } = useWords('status')
  return of.map((each) => (
    <p
      key={`${each.role} ${each.bodies.join()} ${each.issued ?? ''} ${each.subject?.en ?? ''}`}
      className={textStyles['small']}
      title={pickName(each.document, text).text}
    >
      {mandateText(each, { organisations: index.organisations, text, format, words })}
    </p>
  ))
}
