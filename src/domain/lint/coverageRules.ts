import type { Found, LintRule } from './finding.ts'

export const actionWithoutIndicator: LintRule = {
  id: 'actionWithoutIndicator',
  severity: 'notice',
  check: ({ catalog }) => {
    const served = new Set(catalog.indicators.flatMap(({ actions }) => actions))
    return catalog.outline.areas.flatMap(({ measures }, area) =>
      measures.flatMap(({ actions }, measure) =>
        actions.flatMap(({ id, notMeasured }, action): readonly Found[] => {
          if (served.has(id) || notMeasured) return []
          const path = `catalog.outline.areas[${area}].measures[${measure}].actions[${action}]`
          return [{ place: { path, action: id }, figures: { action: id } }]
        }),
      ),
    )
  },
}

export const indicatorWithoutAction: LintRule = {
  id: 'indicatorWithoutAction',
  severity: 'notice',
  check: ({ catalog }) =>
    catalog.indicators.flatMap(({ id, actions }, at) =>
      actions.length > 0 ? [] : [{ place: { path: `catalog.indicators[${at}]`, indicator: id }, figures: { indicator: id } }],
    ),
}

const HAN = /\p{Script=Han}/u

interface Words {
  readonly path: string
  readonly zh: string
  readonly en: string
}

/** Every text in both languages below a value, with its path. Names in one language only are no such text. */
function* textsIn(value: unknown, path: string): Generator<Words> {
  if (typeof value !== 'object' || value === null) return
  const { zh, en } = value as { readonly zh?: unknown; readonly en?: unknown } // only looked at, each is checked next
  if (typeof zh === 'string' && typeof en === 'string') yield { path, zh, en }
  else
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key)
}

/** A classifier or symbol may have no counterpart: 个 is nothing in English. */
const MAY_BE_EMPTY = /^catalog\.units\[/

function faultOf({ path, zh, en }: Words): string | null {
  const mayBeEmpty = MAY_BE_EMPTY.test(path)
  if (!zh.trim() && !mayBeEmpty) return 'zhEmpty'
  if (!en.trim() && !mayBeEmpty) return 'enEmpty'
  return HAN.test(en) && zh === en ? 'enIsChinese' : null
}

export const missingTranslation: LintRule = {
  id: 'missingTranslation',
  severity: 'error',
  check: ({ catalog }) =>
    [...textsIn(catalog, 'catalog')].flatMap((words): readonly Found[] => {
      const fault = faultOf(words)
      const list = /^catalog\.indicators\[(\d+)\]/.exec(words.path)
      const indicator = list ? catalog.indicators[Number(list[1])]?.id : undefined
      return fault === null
        ? []
        : [{ place: { path: words.path, indicator }, figures: { fault, text: words.zh.trim() || words.en.trim() } }]
    }),
}
