import type { ActivityFacts } from '../activity/activity'
import { OPEN_VENUE } from '../activity/open-venue'
import { DAY_MS, HOUR_MS, shanghaiInstant, startOfDay } from '../kernel/shanghai-time'
import type { ProjectCode } from '../service/projects'
import { STATIONS } from '../town/stations'
import type { PlanRowFacts } from './plan-row'

/** 15日 is a day; of the third of a month its middle. */
const DAY = /(\d{1,2})\s*[日号]/u
const THIRDS = [
  ['上旬', 5],
  ['中旬', 15],
  ['下旬', 25],
] as const
const SOMETIME = 15

const CLOCKS = [
  ['下午', 14],
  ['晚', 19],
] as const
const MORNING = 9

/** From now on there has to be time to tell people. */
const SOONEST_DAYS = 3
const LENGTH_HOURS = 2

function startOf({ when, month }: Pick<PlanRowFacts, 'when' | 'month'>, year: number, nowMs: number): number {
  const said = Number(DAY.exec(when)?.[1] ?? 0)
  const day = said || (THIRDS.find(([word]) => when.includes(word))?.[1] ?? SOMETIME)
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const hour = CLOCKS.find(([word]) => when.includes(word))?.[1] ?? MORNING
  const planned = shanghaiInstant(year, month, Math.min(day, lastDay), hour)
  return planned > nowMs ? planned : startOfDay(nowMs) + SOONEST_DAYS * DAY_MS + hour * HOUR_MS
}

type Draft = Omit<ActivityFacts, 'teamName' | 'purposes' | 'jointStationIds'> & {
  readonly purposes: ActivityFacts['purposes'][number][]
  readonly jointStationIds: string[]
}

/** A draft of what a row plans, for somebody to look at before it is published; what the plan does not say is a first guess. */
export function activityFromRow(
  row: PlanRowFacts & { readonly project: ProjectCode },
  { year, stationId }: { readonly year: number; readonly stationId: string | null },
  nowMs: number,
): Draft {
  const startsAtMs = startOf(row, year, nowMs)
  const told = [
    row.theme,
    row.teamName && `队伍：${row.teamName}`,
    row.contactName && `负责人：${row.contactName}`,
  ]
  return {
    title: row.title,
    project: row.project,
    purposes: [],
    villageId: stationId ?? STATIONS[0]?.id ?? '',
    venue: row.venue || OPEN_VENUE,
    startsAtMs,
    endsAtMs: startsAtMs + LENGTH_HOURS * HOUR_MS,
    about: told.filter(Boolean).join('\n'),
    risk: 'low',
    riskText: '',
    capacity: { volunteer: 10, guest: 50 },
    minAge: null,
    maxAge: null,
    specialty: null,
    credential: false,
    teamId: null,
    jointStationIds: [],
    unitName: row.unit,
  }
}
