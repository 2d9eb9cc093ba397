import type { ReactNode } from 'react'
import { ChartFigure } from '../../charts/ChartFigure.tsx'
import { TrendChart } from '../../charts/index.ts'
import { trendModel } from '../../charts/trendModel.ts'
import type { IndicatorAssessment } from '../../domain/assess/index.ts'
import type { Forecast, NoForecast } from '../../domain/forecast/forecastTypes.ts'
import { lastDayOf } from '../../domain/period.ts'
import { useLanguage, useWords } from '../../i18n/Language.tsx'
import { courseIn } from '../../queries/courseIn.ts'
import { useWorkspace } from '../../queries/workspace.tsx'
import { setParams, useParam } from '../../state/address.ts'
import { TabPanel, Tabs } from '../../ui/Tabs.tsx'
import { RegionFigure } from './RegionFigure.tsx'
import { SeriesTable } from './SeriesTable.tsx'
import { useFigureWords } from './useFigureWords.tsx'
import { useTrendWords } from './useTrendWords.ts'
import styles from './MainFigure.module.css'

const HEIGHT = 330
const SHORT = 230

const VIEWS = ['trend', 'regions', 'table'] as const
type View = (typeof VIEWS)[number]

interface MainFigureProps {
  readonly of: IndicatorAssessment
  readonly forecast: Forecast | NoForecast | null
}

/** The figure of the page: its course, its regions, or its table. Which one is in the address. */
export function MainFigure({ of, forecast }: MainFigureProps) {
  const { seriesOf } = useWorkspace()
  const asked = useParam('view')
  const regional = seriesOf(of.indicator).regional.length > 1
  const view: View = VIEWS.find((each) => each === asked && (each !== 'regions' || regional)) ?? 'trend'
  const tabs = <ViewTabs view={view} regional={regional} />
  if (view === 'regions') return <RegionFigure of={of} actions={tabs} panel />
  return <TrendFigure of={of} forecast={forecast} view={view} tabs={tabs} />
}

function ViewTabs({ view, regional }: { readonly view: View; readonly regional: boolean }) {
  const { chart } = useWords('indicator')
  const options = VIEWS.filter((each) => each !== 'regions' || regional).map((each) => ({ value: each, label: chart.views[each] }))
  return (
    <Tabs
      id="view"
      label={chart.viewsLabel}
      options={options}
      value={view}
      onChange={(next) => setParams({ view: next === 'trend' ? null : next })}
    />
  )
}

/** Events of the indicator or its area, within the time shown. */
function useEvents(of: IndicatorAssessment) {
  const { assessment, seriesOf } = useWorkspace()
  const first = seriesOf(of.indicator).observations[0]?.period.end
  return assessment.catalog.events
    .filter((event) => event.indicator === of.indicator.id)
    .flatMap((event) => {
      const day = lastDayOf(event.date)
      return day !== null && first !== undefined && day >= first && day <= assessment.asOf ? [{ event, day }] : []
    })
    .toSorted((a, b) => a.day - b.day)
}

function TrendFigure({ of, forecast, view, tabs }: MainFigureProps & { readonly view: 'trend' | 'table'; readonly tabs: ReactNode }) {
  const workspace = useWorkspace()
  const { text, format } = useLanguage()
  const words = useWords('indicator')
  const { forecast: forecastWords } = useWords('working')
  const events = useEvents(of)
  const points = forecast?.ok ? forecast.points : []
  // As far as the target that is to come, where the forecast reaches it; else all of it, as the figures above say.
  const due = forecast?.ok ? forecast.atDue?.point.period.end : undefined
  const shown = due === undefined ? points : points.filter(({ period }) => period.end <= due)
  const course = courseIn(workspace, of)
  const model = trendModel(course, 'page', { forecast: shown, events: events.map(({ day }) => day) })
  const trendWords = useTrendWords(of, model)
  const figure = useFigureWords(of, shown)
  const count = model.runs.reduce((sum, run) => sum + run.dots.length, 0)
  const height = count < 2 && model.path.length === 0 ? SHORT : HEIGHT
  const why = forecast && !forecast.ok && of.verdict.status !== 'noData' ? forecastWords.refused[forecast.reason] : null
  return (
    <ChartFigure words={figure} height={height} actions={tabs}>
      <TabPanel id="view" value={view}>
        {view === 'table' ? (
          <SeriesTable of={of} forecast={shown} />
        ) : count === 0 ? (
          <p className={styles['empty']} style={{ minHeight: SHORT }}>
            {words.chart.noValues}
          </p>
        ) : (
          <TrendChart data={model} words={trendWords} height={height} />
        )}
        {view === 'trend' && (
          <ul className={styles['under']}>
            {events.map(({ event, day }, at) => (
              <li key={event.id}>
                <b>{at + 1}</b> {words.chart.event(format.date(day), event.name[text])}
              </li>
            ))}
            {why !== null && <li>{why}</li>}
            {course.breaks.map(({ day, reason }) => reason && <li key={day}>{words.chart.breakReason(reason[text])}</li>)}
          </ul>
        )}
      </TabPanel>
    </ChartFigure>
  )
}
