import { useMemo } from 'react'
import { indicatorHeadline, overallHeadline } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { calendarOf, isoDay, type Day } from '../../domain/day.ts'
import type { AheadFinding, AreaFinding, ComingDate, Slide, Spread } from '../../domain/deck/types.ts'
import { aheadOfGood, type AheadOfGood } from '../../domain/forecast/countOutlooks.ts'
import type { AreaId } from '../../domain/policy.ts'
import type { Formats } from '../../i18n/format/createFormats.ts'
import { findingText } from '../../i18n/statements/finding.ts'
import type { Piece } from '../../i18n/statements/headline.ts'
import { aheadText, leaderText } from '../../i18n/statements/leader.ts'
import { outlookCountsText } from '../../i18n/statements/outlook.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { useWorkspace, type Workspace } from '../../queries/workspace.tsx'
import type { TextLanguage } from '../../domain/text.ts'

type Words = ReturnType<typeof useWords<'present'>>

interface Speech {
  readonly words: Words
  readonly headline: ReturnType<typeof useWords<'headline'>>
  readonly status: ReturnType<typeof useWords<'status'>>
  readonly format: Formats
  readonly text: TextLanguage
  readonly workspace: Workspace
  readonly ahead: AheadOfGood | null
}

/** What a title says; of a piece whose words have not come, nothing. */
export const textOf = (pieces: readonly Piece[]) => pieces.map(({ text, pending }) => (pending ? '' : text)).join('')

/** The running year, which dates near it leave out. */
export const yearOf = (day: Day) => calendarOf(day).year

const plain = (pieces: readonly string[]): readonly Piece[] => pieces.map((text) => ({ text }))

/** The sentence of every slide, as pieces that are not broken. */
export function useTitles(deck: readonly Slide[]): readonly (readonly Piece[])[] {
  const workspace = useWorkspace()
  const words = useWords('present')
  const headline = useWords('headline')
  const status = useWords('status')
  const { text, format } = useLanguage()
  const outlooks = useOutlooks()
  const { indicators } = workspace.assessment
  return useMemo(() => {
    const ahead = aheadOfGood(outlooks, indicators)
    return deck.map((slide) => titleOf(slide, { words, headline, status, format, text, workspace, ahead }))
  }, [deck, outlooks, words, headline, status, format, text, workspace, indicators])
}

function titleOf(slide: Slide, speech: Speech): readonly Piece[] {
  const { words } = speech
  switch (slide.kind) {
    case 'conclusion':
      return conclusionTitle(speech)
    case 'areas':
      return areasTitle(slide.finding, speech)
    case 'offTrack':
      return offTrackTitle(slide, speech)
    case 'alsoOffTrack':
      return plain(words.also.title(slide.count, nameOf(slide.indicators[0]?.indicator.id, speech)))
    case 'outlooks':
      return outlooksTitle(slide.ahead, speech)
    case 'movement':
      return plain(words.movement.title(slide.comparable, slide.rose, slide.fell))
    case 'targets':
      return plain(
        slide.expired > 0
          ? words.targets.expired(slide.count, slide.expired)
          : slide.achieved > 0
            ? words.targets.achieved(slide.count, slide.achieved)
            : words.targets.plain(slide.count),
      )
    case 'unjudged':
      return plain(words.unjudged.title(slide.count, slide.of))
    case 'unmeasured':
      return plain(
        slide.unmeasured.actionsWithoutValue > 0
          ? words.unmeasured.title(slide.unmeasured.actionsWithoutValue, slide.unmeasured.actions)
          : words.unmeasured.titleTargets(slide.unmeasured.targets.length),
      )
    case 'decisions':
      return plain(words.decisions.title(slide.count))
    case 'dates':
      return datesTitle(slide.dates[0], speech)
  }
}

const nameOf = (id: string | undefined, { workspace, text }: Speech) =>
  id === undefined ? null : (workspace.index.indicators.get(id)?.shortName[text] ?? id)

const areaName = (id: AreaId, { workspace, text }: Speech) => workspace.index.areas.get(id)?.short[text] ?? id

function conclusionTitle(speech: Speech): readonly Piece[] {
  const { workspace, format, ahead } = speech
  const names = {
    area: (id: AreaId) => areaName(id, speech),
    list: format.list,
  }
  return leaderText(speech, overallHeadline(workspace.assessment).phrases, names, ahead)
}

/** Those on track that will miss, in the words of the conclusion; where there are none, all counts. */
function outlooksTitle(finding: AheadFinding | null, { headline, status, words, ahead, workspace }: Speech): readonly Piece[] {
  if (!finding) return plain([words.outlooks.pending])
  if (finding.onTrack === 0 || !ahead) return plain([outlookCountsText(finding.counts, 0, status)])
  const { achieved, onTrack } = workspace.assessment.counts
  return plain([headline.good(achieved + onTrack) + headline.between, aheadText(ahead, status)])
}

/** So many areas are named one by one in a sentence; more are counted. */
const MOST_NAMED = 3

function areasTitle({ offTrack, atRisk, good }: AreaFinding, speech: Speech): readonly Piece[] {
  const { areas } = speech.words
  const where = ({ areas: ids }: Spread) =>
    ids.length > MOST_NAMED ? areas.inMany(ids.length) : areas.inNamed(ids.map((id) => areaName(id, speech)))
  const bad: Piece[] = []
  if (offTrack.count > 0) bad.push({ text: areas.offTrack(offTrack.count, where(offTrack)), tone: 'offTrack' })
  if (atRisk.count > 0) bad.push({ text: areas.atRisk(atRisk.count, where(atRisk), bad.length > 0), tone: 'atRisk' })
  if (bad.length === 0) return plain([areas.allGood(good)])
  return bad.map((piece, at) => (at < bad.length - 1 ? { ...piece, text: piece.text + areas.between } : piece))
}

function offTrackTitle({ indicator }: Extract<Slide, { kind: 'offTrack' }>, speech: Speech): readonly Piece[] {
  const { format, text, workspace, status: words } = speech
  const { id, shortName } = indicator.indicator
  const context = { indicator, name: shortName[text], unit: unitOf(workspace.index, indicator.indicator), format, words }
  return findingText(indicatorHeadline(workspace.assessment, id), null, context)
}

function datesTitle(first: ComingDate | undefined, speech: Speech): readonly Piece[] {
  if (!first) return []
  const { words, format, workspace } = speech
  return plain(words.dates.title(format.date(first.day, yearOf(workspace.assessment.asOf)), dateText(first, speech)))
}

/** What is due, in words. */
export function dateText(date: ComingDate, { words, text, workspace }: Pick<Speech, 'words' | 'text' | 'workspace'>): string {
  const { catalog } = workspace.assessment
  if (date.kind === 'decision') return date.decision.question[text]
  if (date.kind === 'milestone') return catalog.milestones.find(({ id }) => id === date.milestone)?.name[text] ?? isoDay(date.day)
  return words.dates.targetsDue(date.targets.length)
}
