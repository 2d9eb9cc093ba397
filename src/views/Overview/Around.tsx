import { useQueryClient } from '@tanstack/react-query'
import { SaveMenu } from '../../downloads/SaveMenu.tsx'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { outlooksQuery } from '../../queries/outlooksQuery.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { HatchTag } from '../../ui/Hatch.tsx'
import { Section } from '../../ui/Section.tsx'
import { HowToRead } from './HowToRead.tsx'
import { Newest } from './Newest.tsx'
import { Strip } from './Strip.tsx'
import { TargetsRail } from './TargetsRail.tsx'
import type { useJudged } from './useJudged.ts'
import styles from './Around.module.css'

export { Leading } from './Sentence.tsx'

// What stands below and beside the areas. It is drawn right after the first picture and its code comes then, so that the first script is shorter.

/** Below the areas: what is not measured, how to read the page, its table as a file. */
export function Foot({ judged }: { readonly judged: boolean }) {
  return (
    <>
      {!judged && <Strip />}
      <HowToRead judged={judged} />
      <Download />
    </>
  )
}

/** The table behind the page as a file. */
function Download() {
  const workspace = useWorkspace()
  const { tag } = useLanguage()
  const client = useQueryClient()
  const file = async () => {
    const outlooks = client.ensureQueryData(outlooksQuery(workspace)).catch(() => new Map())
    const [{ overviewFile }, found] = await Promise.all([import('./overviewFile.ts'), outlooks])
    return overviewFile(workspace, found, tag)
  }
  return <SaveMenu kind="quiet" file={file} />
}

function DemoNote() {
  const { provenance } = useWorkspace()
  const frame = useWords('frame')
  const words = useWords('overview')
  if (provenance.illustrative === 0) return null
  return (
    <p className={styles['demo']}>
      <HatchTag>{frame.demoTag}</HatchTag> {words.exportsCarry}
    </p>
  )
}

/** Beside the areas: decisions and changes, or targets and newest values. */
export function Side({ judged, parts }: { readonly judged: boolean; readonly parts: ReturnType<typeof useJudged> }) {
  const { assessment } = useWorkspace()
  const words = useWords('overview')
  const { decisions } = assessment.catalog
  return (
    <>
      {parts && decisions.length > 0 && (
        <Section title={words.decisions} note={words.total(Math.min(5, decisions.length))}>
          <parts.Decisions />
        </Section>
      )}
      {judged && parts && <parts.Changes />}
      {!judged && assessment.withTarget > 0 && (
        <Section title={words.railTitle} aside={words.railNote} note={words.total(assessment.withTarget)}>
          <TargetsRail />
        </Section>
      )}
      {!judged && <Newest />}
      <DemoNote />
    </>
  )
}
