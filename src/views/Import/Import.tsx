import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { onHandedOver, takeHandedOver } from '../../imports/handedOver.ts'
import { importsQuery } from '../../queries/ownImports.ts'
import { useMaybeWorkspace, type Workspace } from '../../queries/workspace.tsx'
import { Link } from '../../state/Link.tsx'
import { usePageTitle } from '../../state/pageTitle.ts'
import { paths } from '../../state/paths.ts'
import { Section } from '../../ui/Section.tsx'
import { Check } from './Check.tsx'
import { ChooseFile, Reading } from './ChooseFile.tsx'
import { Done } from './Done.tsx'
import { beginImport, resumeImport, useDraft } from './draft.ts'
import { ImportList } from './ImportList.tsx'
import { Names } from './Names.tsx'
import { SheetPart } from './SheetPart.tsx'
import { useLooked } from './useLooked.ts'
import styles from './Import.module.css'

/** Takes a file in by hand, in four steps on one page: every step stays where a person can go back to it, and nothing said is lost. */
export function Import() {
  const frame = useWords('frame')
  const words = useWords('imports')
  const workspace = useMaybeWorkspace()
  usePageTitle(frame.title(frame.pages.import))
  useFiles()
  return (
    <div className={styles['page']} data-import-ready="">
      <h1 tabIndex={-1}>{frame.pages.import}</h1>
      <p className={styles['lead']}>{words.lead}</p>
      {workspace ? (
        <Steps workspace={workspace} />
      ) : (
        <p>
          {words.notRead} <Link to={paths.data()}>{words.toData}</Link>
        </p>
      )}
      <ImportList />
    </div>
  )
}

/** What was dropped or pasted on any page, and what a reload left. */
function useFiles(): void {
  useEffect(() => {
    const take = () => {
      const input = takeHandedOver()
      if (input) beginImport(input)
      return input !== null
    }
    if (!take()) void resumeImport()
    return onHandedOver(() => void take())
  }, [])
}

function Steps({ workspace }: { readonly workspace: Workspace }) {
  const words = useWords('imports')
  const { text } = useLanguage()
  const { input } = useDraft()
  const { isPending } = useQuery(importsQuery)
  const looked = useLooked(workspace)
  const { seen } = looked
  return (
    <div className={styles['steps']} aria-busy={isPending || looked.reading} data-screen-only="">
      <Done />
      <Section title={<Step at={1} name={words.steps.file} />} aside={words.into(workspace.source.name[text])}>
        <ChooseFile workspace={workspace} />
        {input && <Reading looked={looked} name={input.name} />}
      </Section>
      {seen && (
        <>
          <Section title={<Step at={2} name={words.steps.columns} />} aside={words.rows(seen.look.rows)}>
            <SheetPart seen={seen} />
          </Section>
          {seen.look.mapping && (
            <Section title={<Step at={3} name={words.steps.names} />}>
              <Names seen={seen} workspace={workspace} />
            </Section>
          )}
          <Section title={<Step at={4} name={words.steps.check} />}>
            <Check seen={seen} workspace={workspace} records={looked.records} />
          </Section>
        </>
      )}
    </div>
  )
}

function Step({ at, name }: { readonly at: number; readonly name: string }) {
  return (
    <>
      <span className={styles['number']}>{at}</span> {name}
    </>
  )
}
