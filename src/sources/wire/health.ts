import { maybePeriod } from '../../domain/period.ts'
import { wrongShape } from '../errors.ts'
import type { Health } from '../source.ts'
import { readCount, readEnvelope, readFields, readText, type Decoded } from './contract.ts'

function readTexts(value: unknown, address: string, place: string): readonly string[] {
  if (!Array.isArray(value)) throw wrongShape(address, place, value, { kind: 'list' })
  return value.map((each: unknown, position) => readText(each, address, `${place}[${position}]`))
}

function readNewest(value: unknown, address: string): string | null {
  if (value === null || (typeof value === 'string' && maybePeriod(value) !== null)) return value
  throw wrongShape(address, 'newestPeriod', value, { kind: 'period' })
}

/** `latency` is known only to whoever measured it. @throws SourceError */
export function decodeHealth(body: unknown, address: string): Decoded<Omit<Health, 'latency'>> {
  const { data: fields, dataVersion, faults } = readEnvelope(body, address)
  const mock = fields['mock'] === undefined ? undefined : readFields(fields['mock'], address, 'mock')
  const data = {
    dataVersion,
    indicators: readCount(fields['indicators'], address, 'indicators'),
    observations: readCount(fields['observations'], address, 'observations'),
    newestPeriod: readNewest(fields['newestPeriod'], address),
  }
  if (!mock) return { data, dataVersion, faults }
  const datasets = readTexts(mock['datasets'], address, 'mock.datasets')
  return { data: { ...data, mock: { datasets, scenarios: readTexts(mock['scenarios'], address, 'mock.scenarios') } }, dataVersion, faults }
}
