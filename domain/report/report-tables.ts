import { DOUBTED_IN_SUMS } from '../hours/doubted-in-sums'
import { FIVE_MUST_ARRIVE, FIVE_MUST_CODES } from '../service/five-must-arrive'
import { sayProject } from '../service/say-project'
import { FIGURE_CODES, FIGURES, type FigureCode } from '../targets/figure-table'
import { placeTitle } from '../targets/place-words'
import { sayFigure } from '../targets/say-figure'
import type { PlaceReport } from './place-report'
import { hoursOfParts, reportHours } from './report-hours'

/** A table as it stands on paper and in a file: words in every cell. */
export type ReportTable = {
  readonly title: string
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const figureOf = (report: PlaceReport, code: FigureCode, duty: string | null = null): string => {
  const figure = report.figures.find((each) => each.code === code && each.duty === duty)
  return figure ? sayFigure(figure) : '无数据'
}

type Column = readonly [heading: string, cell: (report: PlaceReport) => string]

const PLACE_COLUMNS: readonly Column[] = [
  ['单位', ({ stationId }) => placeTitle(stationId)],
  ['点单', ({ orders }) => String(orders.asked)],
  ['服务过', ({ orders }) => String(orders.served)],
  ['没办成', ({ orders }) => String(orders.unmet)],
  ['办成率', (report) => figureOf(report, 'solved')],
  ['满意率', (report) => figureOf(report, 'satisfied')],
  ['没有评价', (report) => figureOf(report, 'unrated')],
  ['五必到到场率', (report) => figureOf(report, 'arrived')],
  ['办活动', ({ activities }) => String(activities)],
  ['服务小时', ({ hours }) => reportHours(hours.totalMinutes)],
  ['志愿者', ({ hours }) => String(hours.volunteers)],
  ['队伍', ({ teams }) => String(teams)],
  ['报信息', ({ bulletins }) => String(bulletins.handedIn)],
  ['采用', ({ bulletins }) => String(bulletins.adopted)],
]

const places = (reports: readonly PlaceReport[]): ReportTable => ({
  title: '各单位一览',
  heading: PLACE_COLUMNS.map(([heading]) => heading),
  rows: reports.map((report) => PLACE_COLUMNS.map(([, cell]) => cell(report))),
})

const partHours = (parts: readonly { readonly minutes: number }[]): readonly string[] =>
  hoursOfParts(parts.map(({ minutes }) => minutes)).map((hours) => hours.toFixed(1))

const months = (report: PlaceReport): ReportTable => ({
  title: `${placeTitle(report.stationId)}各月`,
  heading: ['月份', '点单', '服务过', '没办成', '在办或不用办', '服务小时', '服务分钟'],
  rows: report.months.map(({ month, asked, served, unmet, others, minutes }, at) => [
    `${month}月`,
    ...[asked, served, unmet, others].map(String),
    partHours(report.months)[at] ?? '',
    String(minutes),
  ]),
})

const projects = (report: PlaceReport): ReportTable => ({
  title: `${placeTitle(report.stationId)}六大工程`,
  heading: ['工程', '服务小时', '服务分钟'],
  rows: report.projects.map(({ project, minutes }, at) => [
    sayProject(project),
    partHours(report.projects)[at] ?? '',
    String(minutes),
  ]),
})

const duties = (report: PlaceReport): ReportTable => ({
  title: `${placeTitle(report.stationId)}五必到`,
  heading: ['种类', '到场率', '一半在这以内到', '九成在这以内到'],
  rows: FIVE_MUST_CODES.map((kind) => [
    FIVE_MUST_ARRIVE[kind].label,
    figureOf(report, 'arrived', kind),
    figureOf(report, 'arrival_median', kind),
    figureOf(report, 'arrival_slow', kind),
  ]),
})

/** How each number is counted, for who has to answer for it. */
const notes: ReportTable = {
  title: '怎么数的',
  heading: ['数', '说明'],
  rows: [
    ...FIGURE_CODES.map((code) => [FIGURES[code].label, FIGURES[code].about]),
    ['点单', '按点单的日子算；点单人自己撤的不算'],
    [
      '服务小时',
      `按服务结束的日子算，只算站里确认过的分钟，${DOUBTED_IN_SUMS}；写到十分之一小时，各项加起来就是总数`,
    ],
    ['志愿者', '这段时间有确认过的时长的人'],
    ['办活动、报信息', '镇的一行只是镇实践所自己的'],
  ],
}

/** Every table of a report: all places, then the first of them by month, project and kind of duty. */
export function reportTables(reports: readonly PlaceReport[]): readonly ReportTable[] {
  const [first] = reports
  return first ? [places(reports), months(first), projects(first), duties(first), notes] : []
}
