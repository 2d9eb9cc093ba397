import { useMemo, type ReactNode } from 'react'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { RegionPanels, RegionStrip } from '../../charts/index.ts'
import { regionModel, type RegionModel, type RegionValue } from '../../charts/regionModel.ts'
import type { RegionWords } from '../../charts/regionWords.ts'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import { unitOf } from '../../domain/catalogIndex.ts'
import { NATIONAL } from '../../domain/region.ts'
import { columnUnit } from '../../i18n/format/column.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { useWorkspace } from '../../queries/workspace.tsx'
import { usePrinting } from '../../ui/printing.ts'
import { TabPanel } from '../../ui/Tabs.tsx'
import { RegionTable } from './RegionTable.tsx'
import { regionSeries } from './regionSeries.ts'
import { useFigureWords } from './useFigureWords.tsx'
import textStyles from '../../ui/text.module.css'

/** Up to so many places with a course of their own get a small picture each; more, or single values, a dot on one scale. */
const MOST_PANELS = 16

export function useRegionModel(of: IndicatorAssessment): RegionModel {
  const { assessment, table, today, index } = useWorkspace()
  return useMemo(() => {
    const { measure } = unitOf(index, of.indicator).words
    const national =
      of.region === NATIONAL && measure !== 'count' && measure !== 'quantity' && measure !== 'money' ? (of.latest?.value ?? null) : null
    const series = regionSeries(assessment.catalog, table, of.indicator.id, assessment.asOf, today)
    return regionModel(series, assessment.asOf, national, measure === 'share' || measure === 'ratio' || measure === 'points')
  }, [assessment, table, today, index, of])
}

/** Places compared: small pictures on one scale, or dots. */
export function RegionFigure({
  of,
  actions,
  panel = false,
}: {
  readonly of: IndicatorAssessment
  readonly actions?: ReactNode
  readonly panel?: boolean
}) {
  const model = useRegionModel(of)
  const printing = usePrinting()
  const words = useRegionWords(of, model)
  const figure = useFigureWords(of)
  const { index } = useWorkspace()
  const { format } = useLanguage()
  const { regional, chart } = useWords('indicator')
  const unitName = columnUnit(model.scale.ticks, unitOf(index, of.indicator), format).unit
  const panels = model.series.length <= MOST_PANELS && model.series.some(({ values }) => values.length >= 3)
  const Picture = panels ? RegionPanels : RegionStrip
  const said = {
    ...figure,
    title: regional.found(model.series.length),
    subtitle: [panels ? regional.panels : regional.strip, unitName].filter((part) => part !== '').join(chart.comma),
    summary: regional.found(model.series.length),
    table: { ...figure.table, content: () => <RegionTable of={of} model={model} /> },
  }
  const height = panels ? Math.ceil(model.series.length / 4) * 116 : model.series.length * 24 + 40
  const picture = <Picture data={model} words={words} height={height} />
  return (
    <>
      <ChartFigure words={said} height={height} actions={actions}>
        {panel ? (
          <TabPanel id="view" value="regions">
            {picture}
          </TabPanel>
        ) : (
          picture
        )}
      </ChartFigure>
      {printing && <OnPaper of={of} model={model} />}
    </>
  )
}

/** Nobody can open a table on paper: it stands below its picture, and says how many values it has no room for. */
function OnPaper({ of, model }: { readonly of: IndicatorAssessment; readonly model: RegionModel }) {
  const { regional } = useWords('indicator')
  const earlier = model.series.reduce((sum, { values }) => sum + Math.max(0, values.length - 1), 0)
  return (
    <>
      <RegionTable of={of} model={model} />
      {earlier > 0 && <p className={textStyles['small']}>{regional.earlier(earlier)}</p>}
    </>
  )
}

function useRegionWords(of: IndicatorAssessment, model: RegionModel): RegionWords {
  const { index } = useWorkspace()
  const { text, format } = useLanguage()
  const { regional } = useWords('indicator')
  const unit = unitOf(index, of.indicator)
  const column = columnUnit(model.scale.ticks, unit, format)
  const tight = /^[%\p{Script=Han}]/u.test(column.unit)
  const name = (region: string) => index.regions.get(region)?.name[text] ?? region
  const value = (of_: RegionValue) => format.value(of_.value, unit, { floor: of_.floor }).text
  return {
    label: regional.title,
    name,
    value,
    period: ({ period }) => format.periodBriefly(period),
    tick: (tick) => `${column.plain(tick)}${tight ? column.unit : ''}`,
    national: model.national === null ? null : regional.national(format.value(model.national, unit).text),
    describe: ({ region, values }) => {
      const last = values.at(-1)
      return last ? regional.describe(name(region), values.length, format.period(last.period), value(last)) : name(region)
    },
  }
}
