import { useLayoutEffect } from 'react'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { madeUpOf } from '../../queries/madeUp.ts'
import { useMaybeWorkspace, type Workspace } from '../../queries/workspace.tsx'
import { useParam } from '../../state/address.ts'
import { Watermark } from '../../ui/Hatch.tsx'
import { usePrinting } from '../../ui/printing.ts'
import styles from './Paper.module.css'

/** A text as CSS writes one. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, String.raw`\$&`).replace(/\s+/g, ' ')}"`

/**
 * What every sheet says of itself in its margins (`@page` in print.css draws it): whether figures are made up, from which data set and
 * as of when, which page of the app, and which of how many sheets. A sheet goes about without the others.
 */
export function Paper() {
  const workspace = useMaybeWorkspace()
  const words = useWords('paper')
  const printing = usePrinting()
  const { illustrative, mark, head } = useMarks(workspace)
  const { before, between, after } = words.page
  useLayoutEffect(() => {
    if (!printing) return
    const said = {
      '--paper-mark': quoted(mark),
      '--paper-head': quoted(head),
      '--paper-title': quoted(document.title),
      '--paper-page': `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`,
    }
    const { style } = document.documentElement
    for (const [name, value] of Object.entries(said)) style.setProperty(name, value)
    return () => {
      for (const name of Object.keys(said)) style.removeProperty(name)
    }
  }, [printing, mark, head, before, between, after])
  return printing && illustrative ? <Under /> : null
}

/** A browser repeats on every sheet what is fixed to the window. */
function Under() {
  const { watermark } = useWords('frame')
  return (
    <div className={styles['under']} aria-hidden="true">
      <Watermark text={watermark} />
    </div>
  )
}

function useMarks(workspace: Workspace | null) {
  const { text, format } = useLanguage()
  const frame = useWords('frame')
  const words = useWords('paper')
  const scenario = useParam('scenario')
  const illustrative = workspace?.illustrative ?? false
  if (!workspace) return { illustrative, mark: '', head: '' }
  const made = madeUpOf(workspace.table)
  const marks = [
    ...(illustrative ? [made.real > 0 ? words.mixed(made.illustrative) : frame.watermark] : []),
    ...(scenario === null ? [] : [words.scenario]),
  ]
  const { source, period, assessment, readAt } = workspace
  const head = [
    `${source.name[text]} ${assessment.catalog.version}`,
    period ? words.period(format.period(period)) : words.newest,
    words.asOf(format.date(assessment.asOf)),
    words.readAt(format.instant(readAt)),
  ]
  return { illustrative, mark: marks.join(words.join), head: head.join(words.join) }
}
