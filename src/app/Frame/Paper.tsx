import { useLayoutEffect, useMemo } from 'react'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { inForceLine } from '../../i18n/statements/inForce.ts'
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
  const { illustrative, mark, head, read } = useMarks(workspace)
  useLayoutEffect(() => {
    if (!printing) return
    const { before, between, after } = words.page
    const said = {
      '--paper-mark': quoted(mark),
      '--paper-head': quoted(head),
      '--paper-foot': quoted([document.title, ...read].join(words.join)),
      '--paper-page': `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`,
    }
    const { style, dataset } = document.documentElement
    dataset['paper'] = ''
    for (const [name, value] of Object.entries(said)) style.setProperty(name, value)
    return () => {
      delete dataset['paper']
      for (const name of Object.keys(said)) style.removeProperty(name)
    }
  }, [printing, mark, head, read, words])
  return printing && illustrative ? <Under /> : null
}

/** A browser repeats on every sheet what is fixed to the window. */
function Under() {
  const { watermark } = useWords('frame')
  return (
    <div className={styles['under']} aria-hidden="true">
      <Watermark text={watermark} sheet />
    </div>
  )
}

function useMarks(workspace: Workspace | null) {
  const { text, format } = useLanguage()
  const frame = useWords('frame')
  const inForce = useWords('inForce')
  const words = useWords('paper')
  const scenario = useParam('scenario')
  return useMemo(() => {
    if (!workspace) return { illustrative: false, mark: '', head: '', read: [] }
    const { illustrative, table, assessment, readAt } = workspace
    const { name, version } = assessment.catalog
    const made = madeUpOf(table)
    const marks = [
      ...(illustrative ? [made.real > 0 ? words.mixed(made.illustrative) : frame.watermark] : []),
      ...(scenario === null ? [] : [words.scenario]),
    ]
    const head = [inForce.dataSet(name[text], version), inForceLine(workspace, format, inForce), words.asOf(format.date(assessment.asOf))]
    return { illustrative, mark: marks.join(words.join), head: head.join(inForce.semicolon), read: [words.readAt(format.instant(readAt))] }
  }, [workspace, text, format, frame, inForce, words, scenario])
}
