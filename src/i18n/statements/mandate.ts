import type { Mandate } from '../../domain/mandate.ts'
import type { Organisation } from '../../domain/organisation.ts'
import type { TextLanguage } from '../../domain/text.ts'
import type { Formats } from '../format/createFormats.ts'
import type { Words } from '../words.ts'
import { organisationName } from './publisher.ts'

interface Speech {
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly text: TextLanguage
  readonly format: Formats
  readonly words: Words['status']['mandate']
}

/** 工业和信息化部等8部门（首位发文机关，未必牵头）: who is named, and how. */
export function mandateText({ role, bodies, others = 0, subject }: Mandate, { organisations, text, format, words }: Speech): string {
  const names = format.enumeration(bodies.map((id) => organisationName(organisations, id, text).text))
  const who = others > 0 ? words.andOthers(names, bodies.length + others, others) : names
  return subject === undefined ? words.named(who, words.role[role]) : words.namedFor(subject[text], who, words.role[role])
}
