import { isJudged, type Status } from '../../domain/status.ts'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import type { Line } from './arrange.ts'
import { points } from './points.ts'
import type { Grouping } from './request.ts'
import type { RowTexts } from './rowTexts.ts'

interface GroupHeadProps {
  readonly line: Extract<Line, { kind: 'group' }>
  readonly group: Grouping
  readonly texts: RowTexts
}

/** Of a group: its name, how many, and by what rule. */
export function GroupHead({ line, group, texts }: GroupHeadProps) {
  if (group !== 'status') return <b>{areaHead(line, texts)}</b>
  // Lines grouped by status are made with the status as their id.
  const status = line.id as Status
  return (
    <>
      {!isJudged(status) && <StatusGlyph status={status} size={13} />}
      <b>{texts.words.group(texts.status.status[status], line.count)}</b>
      <span>{statusRule(status, texts)}</span>
    </>
  )
}

export function areaHead({ id, count }: GroupHeadProps['line'], texts: RowTexts): string {
  const area = texts.workspace.assessment.catalog.outline.areas.find((each) => each.id === id)
  return texts.words.groupArea(area?.short[texts.text] ?? id, count)
}

export function statusRule(status: Status, { workspace, words }: RowTexts): string {
  const { onTrackGap, offTrackGap } = workspace.methodOptions
  return words.rule[status](points(onTrackGap), points(offTrackGap))
}
