import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import { SourceError } from '../sources/errors.ts'
import { isFields, type Fields } from '../sources/shape.ts'

/**
 * A YAML 1.2 document that is a map; an empty map where it is none. The core schema knows no dates and no types of its
 * own, so that 2020-01-01 stays the text that it is. @throws SourceError malformed naming the line
 */
export function readYaml(text: string, name: string): Fields {
  if (text.trim() === '') return {}
  try {
    const value = load(text, { schema: CORE_SCHEMA })
    return isFields(value) ? value : {}
  } catch (thrown) {
    if (!(thrown instanceof YAMLException)) throw thrown
    const place = thrown.mark === undefined ? '' : `line ${thrown.mark.line + 1}`
    throw new SourceError({ kind: 'malformed', address: name, place, found: thrown.reason }, { cause: thrown })
  }
}

/** The front matter of a Markdown file: what stands between its first two lines of three hyphens. */
export function frontMatter(text: string): string {
  return /^\ufeff?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1] ?? ''
}
