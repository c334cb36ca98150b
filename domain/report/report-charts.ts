import type { ChartData } from '../chart/chart-data'
import type { ChartKind } from '../chart/draw-chart'
import { FIVE_MUST_ARRIVE } from '../service/five-must-arrive'
import { sayProject } from '../service/say-project'
import type { PlaceReport } from './place-report'
import { hoursOfParts } from './report-hours'

/** Of a report what its pictures show. */
export type ChartedReport = Pick<PlaceReport, 'months' | 'projects' | 'figures'>

const monthNames = ({ months }: ChartedReport): readonly string[] => months.map(({ month }) => `${month}月`)

const hoursByMonth = (report: ChartedReport): ChartData => ({
  title: '每月服务时长',
  unit: '小时',
  categories: monthNames(report),
  series: [
    {
      label: '服务',
      colour: 'done',
      values: hoursOfParts(report.months.map(({ minutes }) => minutes)),
    },
  ],
})

const ordersByMonth = (report: ChartedReport): ChartData => ({
  title: '每月点的单',
  unit: '张',
  categories: monthNames(report),
  series: [
    { label: '服务过', colour: 'done', values: report.months.map(({ served }) => served) },
    { label: '在办或不用办', colour: 'waiting', values: report.months.map(({ others }) => others) },
    { label: '没办成', colour: 'lost', values: report.months.map(({ unmet }) => unmet) },
  ],
})

const hoursByProject = ({ projects }: ChartedReport): ChartData => ({
  title: '六大工程',
  unit: '小时',
  categories: projects.map(({ project }) => sayProject(project)),
  series: [{ label: '服务', colour: 'done', values: hoursOfParts(projects.map(({ minutes }) => minutes)) }],
})

/** Kinds of 五必到 that there were. */
function arrivalsByKind({ figures }: ChartedReport): ChartData {
  const kinds = figures.flatMap(({ code, duty, numerator, denominator }) =>
    code === 'arrived' && duty !== null && denominator > 0
      ? [{ label: FIVE_MUST_ARRIVE[duty].label, arrived: numerator, missed: denominator - numerator }]
      : [],
  )
  return {
    title: '五必到',
    unit: '次',
    categories: kinds.map(({ label }) => label),
    series: [
      { label: '到了', colour: 'done', values: kinds.map(({ arrived }) => arrived) },
      { label: '没有到', colour: 'lost', values: kinds.map(({ missed }) => missed) },
    ],
  }
}

export type ReportChart = { readonly id: string; readonly kind: ChartKind; readonly data: ChartData }

/** The pictures of one place's report. One of a single month says nothing that its sentence does not. */
export function reportCharts(report: ChartedReport): readonly ReportChart[] {
  const monthly: readonly ReportChart[] = [
    { id: 'chart-orders', kind: 'columns', data: ordersByMonth(report) },
    { id: 'chart-hours', kind: 'columns', data: hoursByMonth(report) },
  ]
  const others: readonly ReportChart[] = [
    { id: 'chart-projects', kind: 'rows', data: hoursByProject(report) },
    { id: 'chart-arrivals', kind: 'rows', data: arrivalsByKind(report) },
  ]
  return [
    ...(report.months.length > 1 ? monthly : []),
    ...others.filter(({ data }) => data.categories.length > 0),
  ]
}
