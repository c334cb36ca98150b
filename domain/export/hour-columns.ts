import { halfHours } from '../hours/half-hours'
import { ENTRY_KINDS } from '../hours/hour-entry'
import { recordedHow } from '../hours/recorded-how'
import { civilClock, civilDay } from '../kernel/civil-text'
import { PROJECTS } from '../service/projects'
import { SPECIALTIES } from '../service/specialties'
import { findStation, villageName } from '../town/stations'
import type { HourRow } from './hour-row'

export type Cell = string | number

export type Column<Row> = {
  readonly label: string
  /** In signs of a spreadsheet. */
  readonly width: number
  readonly cell: (row: Row) => Cell
}

/** Beside minutes that prove nothing until somebody has settled what is said against them. */
export const IN_DOUBT = '有异议，暂不计'

/** Whoever is served is never named in a file. */
const SERVED = '村民'

const clock = (atMs: number | null): string => (atMs === null ? '' : civilClock(atMs))
const specialtyLabel = ({ specialty }: HourRow): string => (specialty ? SPECIALTIES[specialty].label : '')

/**
 * What 志愿服务记录 has to say of each service (民函〔2012〕340号; 民政部令第67号 art. 4), in the order in which a clerk
 * enters it: who, what, when and how long, where and for whom, and by whom it was recorded.
 */
export const HOUR_COLUMNS: readonly Column<HourRow>[] = [
  { label: '姓名', width: 10, cell: ({ name }) => name },
  { label: '志愿者编号', width: 20, cell: ({ volunteerNo }) => volunteerNo },
  { label: '全国志愿者编号', width: 20, cell: ({ nationalVolunteerNo }) => nationalVolunteerNo },
  { label: '联系电话', width: 14, cell: ({ phone }) => phone },
  { label: '活动（项目）名称', width: 24, cell: ({ title }) => title },
  { label: '所属工程', width: 10, cell: ({ project }) => (project ? PROJECTS[project] : '') },
  { label: '服务类别', width: 12, cell: specialtyLabel },
  { label: '服务日期', width: 12, cell: ({ startMs, servedUntilMs }) => civilDay(startMs ?? servedUntilMs) },
  { label: '开始时间', width: 10, cell: ({ startMs }) => clock(startMs) },
  { label: '结束时间', width: 10, cell: ({ endMs }) => clock(endMs) },
  { label: '服务时长（小时）', width: 16, cell: ({ minutes }) => halfHours(minutes) },
  { label: '服务时长（分钟）', width: 16, cell: ({ minutes }) => minutes },
  { label: '核对情况', width: 16, cell: ({ inDoubt }) => (inDoubt ? IN_DOUBT : '') },
  { label: '服务地点', width: 14, cell: ({ stationId }) => villageName(stationId) },
  { label: '服务对象', width: 10, cell: () => SERVED },
  {
    label: '服务内容',
    width: 30,
    cell: (row) => [specialtyLabel(row), row.title].filter(Boolean).join('：'),
  },
  { label: '记录方式', width: 10, cell: recordedHow },
  { label: '负责人（记录人）', width: 16, cell: ({ recordedBy }) => recordedBy },
  { label: '组织单位', width: 30, cell: ({ stationId }) => findStation(stationId)?.name ?? '' },
  { label: '记录编号', width: 40, cell: ({ recordId }) => recordId },
  { label: '记入或冲回', width: 12, cell: ({ kind }) => ENTRY_KINDS[kind] },
  { label: '冲回哪一条', width: 40, cell: ({ reversesRecordId }) => reversesRecordId },
  { label: '原因', width: 24, cell: ({ reason }) => reason },
]
