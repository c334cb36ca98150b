import { FIVE_MUST_ARRIVE } from '../../../domain/service/five-must-arrive'
import type { ActionOutput } from '../../../types/actions'
import type { ChartData } from '../../ui/chart/chart-data'
import { sayProject } from '../hours/say-sums'

export type PlaceReport = ActionOutput<'report.get'>['places'][number]

const HOUR = 60

const monthNames = ({ months }: PlaceReport): readonly string[] => months.map(({ month }) => `${month}月`)

export const hoursByMonth = (report: PlaceReport): ChartData => ({
  title: '每月服务时长',
  unit: '小时',
  categories: monthNames(report),
  series: [
    {
      label: '服务',
      colour: 'done',
      values: report.months.map(({ minutes }) => Math.max(0, minutes) / HOUR),
    },
  ],
})

export const ordersByMonth = (report: PlaceReport): ChartData => ({
  title: '每月点的单',
  unit: '张',
  categories: monthNames(report),
  series: [
    { label: '服务过', colour: 'done', values: report.months.map(({ served }) => served) },
    { label: '在办或不用办', colour: 'waiting', values: report.months.map(({ others }) => others) },
    { label: '没办成', colour: 'lost', values: report.months.map(({ unmet }) => unmet) },
  ],
})

export const hoursByProject = ({ projects }: PlaceReport): ChartData => ({
  title: '六大工程',
  unit: '小时',
  categories: projects.map(({ project }) => sayProject(project)),
  series: [
    { label: '服务', colour: 'done', values: projects.map(({ minutes }) => Math.max(0, minutes) / HOUR) },
  ],
})

/** Kinds of 五必到 that there were. */
export function arrivalsByKind({ figures }: PlaceReport): ChartData {
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
