import type { Indicator } from '../../domain/indicator.ts'
import { NATIONAL, type Region } from '../../domain/region.ts'
import type { TextLanguage } from '../../domain/text.ts'

/** 上海市 is said by 上海 already; in English the name stands as it is. */
const stemOf = (name: string, text: TextLanguage): string => (text === 'zh' ? name.slice(0, 2) : name)

type Regions = ReadonlyMap<string, Region>

/** A name, with the place whose value stands beside it where that is not the country and the name does not say so. */
export function inPlace(name: string, region: string | null, regions: Regions, text: TextLanguage): string {
  const place = region === null || region === NATIONAL ? undefined : (regions.get(region)?.name[text] ?? region)
  if (place === undefined || name.includes(stemOf(place, text))) return name
  return text === 'zh' ? `${name}（${place}）` : `${name} (${place})`
}

/** The short name of an indicator, with the place whose value stands for it. */
export function shortNameIn(
  { shortName }: Pick<Indicator, 'shortName'>,
  region: string | null,
  regions: Regions,
  text: TextLanguage,
): string {
  return inPlace(shortName[text], region, regions, text)
}
