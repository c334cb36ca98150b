import type { Coverage } from '../people/coverage'
import type { PartyRate } from '../roster/party-rate'
import { activityFigures, type CountedActivity } from './activity-figures'
import type { CountedOrders } from './counted-order'
import { dutyFigures } from './duty-figures'
import type { DutyOrder } from './duty-order'
import type { Figure } from './figure'
import type { CalendarPeriod } from './figure-period'
import { partyFigures } from './party-figures'
import { rateFigures } from './rate-figures'
import { teamFigures } from './team-figures'

/** What the numbers are counted from; more than one place needs does no harm. */
export type TargetRecords = {
  /** Of the whole year. */
  readonly activities: readonly CountedActivity[]
  /** Placed within the period. */
  readonly orders: readonly CountedOrders[]
  readonly duties: readonly DutyOrder[]
  readonly party: (stationId: string | null) => PartyRate
  readonly coverage: (stationId: string | null) => Coverage
}

export type Report = { readonly period: CalendarPeriod; readonly reportDateMs: number }

/** Every number of one place: its activities month by month, its party members and teams, 五必到 and orders. */
export const placeFigures = (
  { activities, orders, duties, party, coverage }: TargetRecords,
  stationId: string | null,
  { period, reportDateMs }: Report,
): readonly Figure[] => [
  ...activityFigures(activities, stationId, period.year, reportDateMs),
  ...partyFigures(party(stationId), stationId, period.year, reportDateMs),
  ...teamFigures(coverage(stationId), stationId, reportDateMs),
  ...dutyFigures(duties, stationId, period, reportDateMs),
  ...rateFigures(orders, stationId, period, reportDateMs),
]
