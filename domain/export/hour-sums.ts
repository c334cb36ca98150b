import { halfHours } from '../hours/half-hours'
import { PROJECTS, type ProjectCode } from '../service/projects'
import { type Column, IN_DOUBT } from './hour-columns'
import type { HourRow } from './hour-row'

export type HourSum = {
  readonly key: string
  readonly label: string
  readonly volunteerNo: string
  /** Services that count: one that was taken back is none. */
  readonly records: number
  readonly minutes: number
  readonly verifiedMinutes: number
  readonly inDoubtMinutes: number
}

type Group = Pick<HourSum, 'key' | 'label' | 'volunteerNo'>

function sumBy(rows: readonly HourRow[], groupOf: (row: HourRow) => Group): readonly HourSum[] {
  const sums = new Map<string, HourSum>()
  for (const row of rows) {
    const group = groupOf(row)
    const sum = sums.get(group.key) ?? {
      ...group,
      records: 0,
      minutes: 0,
      verifiedMinutes: 0,
      inDoubtMinutes: 0,
    }
    sums.set(group.key, {
      ...sum,
      records: sum.records + (row.kind === 'credit' ? 1 : -1),
      minutes: sum.minutes + row.minutes,
      verifiedMinutes: sum.verifiedMinutes + (row.hourClass === 'verified' ? row.minutes : 0),
      inDoubtMinutes: sum.inDoubtMinutes + (row.inDoubt ? row.minutes : 0),
    })
  }
  return [...sums.values()]
}

const byNumber = (a: HourSum, b: HourSum): number =>
  a.volunteerNo < b.volunteerNo ? -1 : a.volunteerNo > b.volunteerNo ? 1 : 0

/** By the volunteers' numbers: nobody is ranked. */
export const sumByVolunteer = (rows: readonly HourRow[]): readonly HourSum[] =>
  [
    ...sumBy(rows, ({ volunteerId, name, volunteerNo }) => ({ key: volunteerId, label: name, volunteerNo })),
  ].sort(byNumber)

const projectLabel = (project: ProjectCode | null): string => (project ? PROJECTS[project] : '未归工程')

export const sumByProject = (rows: readonly HourRow[]): readonly HourSum[] =>
  sumBy(rows, ({ project }) => ({ key: project ?? '', label: projectLabel(project), volunteerNo: '' }))

export const sumAll = (rows: readonly HourRow[]): readonly HourSum[] =>
  sumBy(rows, () => ({ key: '', label: '合计', volunteerNo: '' }))

/** Of a sum by volunteers, or of one by something else. */
export const sumColumns = (label: string, withNumber: boolean): readonly Column<HourSum>[] => [
  { label, width: 16, cell: (sum) => sum.label },
  { label: withNumber ? '志愿者编号' : '', width: 20, cell: ({ volunteerNo }) => volunteerNo },
  { label: '次数', width: 8, cell: ({ records }) => records },
  { label: '时长（小时）', width: 14, cell: ({ minutes }) => halfHours(minutes) },
  { label: '时长（分钟）', width: 14, cell: ({ minutes }) => minutes },
  { label: '其中现场打卡（分钟）', width: 22, cell: ({ verifiedMinutes }) => verifiedMinutes },
  {
    label: '其中事后登记（分钟）',
    width: 22,
    cell: ({ minutes, verifiedMinutes }) => minutes - verifiedMinutes,
  },
  { label: `其中${IN_DOUBT}（分钟）`, width: 28, cell: ({ inDoubtMinutes }) => inDoubtMinutes },
]
