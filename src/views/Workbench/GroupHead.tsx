import { isJudged, type Status } from '../../domain/status.ts'
import { StatusGlyph } from '../../ui/StatusGlyph.tsx'
import type { Line } from './arrange.ts'
import { points } from './points.ts'
import type { Grouping } from './request.ts'
import type { Scribe } from './useScribe.ts'

interface GroupHeadProps {
  readonly line: Extract<Line, { kind: 'group' }>
  readonly group: Grouping
  readonly say: Scribe
}

/** Of a group: its name, how many, and by what rule. */
export function GroupHead({ line, group, say }: GroupHeadProps) {
  if (group !== 'status') return <b>{areaHead(line, say)}</b>
  // Lines grouped by status are made with the status as their id.
  const status = line.id as Status
  return (
    <>
      {!isJudged(status) && <StatusGlyph status={status} size={13} />}
      <b>{say.words.group(say.status.status[status], line.count)}</b>
      <span>{statusRule(status, say)}</span>
    </>
  )
}

export function areaHead({ id, count }: GroupHeadProps['line'], say: Scribe): string {
  const area = say.space.assessment.catalog.outline.areas.find((each) => each.id === id)
  return say.words.groupArea(area?.short[say.text] ?? id, count)
}

export function statusRule(status: Status, { space, words }: Scribe): string {
  const { onTrackGap, offTrackGap } = space.methodOptions
  return words.rule[status](points(onTrackGap), points(offTrackGap))
}
