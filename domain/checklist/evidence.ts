import type { PlaceReport } from '../report/place-report'
import type { FigureCode } from '../targets/figure-table'

type Evidence = {
  readonly label: string
  readonly unit: string
  readonly of: (report: PlaceReport) => number
}

const numerator = ({ figures }: PlaceReport, code: FigureCode): number =>
  figures.find((figure) => figure.code === code && figure.duty === null)?.numerator ?? 0

/** What counts itself, from the report of a place and a year: nobody writes down what is recorded already. */
export const EVIDENCE = {
  activities: { label: '办过的活动', unit: '次', of: ({ activities }) => activities },
  teams: { label: '有人在做事的队', unit: '支', of: ({ teams }) => teams },
  volunteers: { label: '有时长的志愿者', unit: '人', of: ({ hours }) => hours.volunteers },
  services: { label: '确认过的服务', unit: '人次', of: ({ hours }) => hours.services },
  hours: { label: '服务时长', unit: '小时', of: ({ hours }) => Math.floor(hours.totalMinutes / 60) },
  asked: { label: '点的单', unit: '张', of: ({ orders }) => orders.asked },
  served: { label: '服务过的单', unit: '张', of: ({ orders }) => orders.served },
  satisfied: { label: '满意的评价', unit: '条', of: (report) => numerator(report, 'satisfied') },
  arrived: { label: '到了的五必到', unit: '次', of: (report) => numerator(report, 'arrived') },
  handed_in: { label: '报送的信息', unit: '条', of: ({ bulletins }) => bulletins.handedIn },
  told: { label: '报送过信息的活动', unit: '次', of: ({ bulletins }) => bulletins.activitiesTold },
  adopted: { label: '采用的信息', unit: '条', of: ({ bulletins }) => bulletins.adopted },
} as const satisfies Record<string, Evidence>

export type EvidenceCode = keyof typeof EVIDENCE
export const EVIDENCE_CODES = Object.keys(EVIDENCE) as [EvidenceCode, ...EvidenceCode[]]
