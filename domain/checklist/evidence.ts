import type { PlaceReport } from '../report/place-report'
import type { FigureCode } from '../targets/figure-table'

/** What is recorded of a place in a year: its report, and what stands at its stations and teams. */
export type EvidenceRecords = PlaceReport & {
  /** Of its stations, how many have both 第一责任人 and 专人. */
  readonly offices: { readonly staffed: number; readonly all: number }
  /** Active teams that work under a name of their own (品牌). */
  readonly brands: number
}

type Evidence = {
  readonly label: string
  readonly unit: string
  readonly of: (records: EvidenceRecords) => number
  /** How many are asked, where that follows from the records themselves; absent: the list says it. */
  readonly asks?: (records: EvidenceRecords) => number
}

const monthsOf = ({ figures }: PlaceReport) =>
  figures.filter(({ code, period }) => code === 'activities' && period.kind === 'month')

const numerator = ({ figures }: PlaceReport, code: FigureCode): number =>
  figures.find((figure) => figure.code === code && figure.duty === null)?.numerator ?? 0

/** What counts itself, from the report of a place and a year: nobody writes down what is recorded already. */
export const EVIDENCE = {
  activities: { label: '办过的活动', unit: '次', of: ({ activities }) => activities },
  pictured: { label: '留了照片的活动', unit: '次', of: ({ pictured }) => pictured },
  months_held: {
    label: '活动办够了的月',
    unit: '个',
    of: (records) => monthsOf(records).filter(({ verdict }) => verdict === 'reached').length,
    asks: (records) => Math.max(1, monthsOf(records).length),
  },
  responsible: {
    label: '有第一责任人和专人的站',
    unit: '个',
    of: ({ offices }) => offices.staffed,
    asks: ({ offices }) => Math.max(1, offices.all),
  },
  brands: { label: '品牌项目', unit: '个', of: ({ brands }) => brands },
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

/** Whether the list may say how many are asked. */
export const saysLeast = (code: EvidenceCode): boolean => !('asks' in EVIDENCE[code])

export type EvidenceCode = keyof typeof EVIDENCE
export const EVIDENCE_CODES = Object.keys(EVIDENCE) as [EvidenceCode, ...EvidenceCode[]]
