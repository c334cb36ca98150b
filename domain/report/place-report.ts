import type { Bulletin } from '../bulletin/bulletin'
import { type MinuteSums, sumByProject, sumEntries } from '../hours/sum-entries'
import type { ProjectCode } from '../service/projects'
import { picturedActivities } from '../targets/activity-figures'
import type { CountedOrders } from '../targets/counted-order'
import type { Figure } from '../targets/figure'
import { placeFigures, type Report, type TargetRecords } from '../targets/place-figures'
import { activeVolunteers } from './active-volunteers'
import { type BulletinSums, bulletinSums, type CountedBulletin } from './bulletin-sums'
import type { HourGroup } from './hour-group'
import { type OrderFates, orderFates } from './order-fates'

/** One month of a report's period. Orders by when they were placed, hours by when the service ended. */
export type MonthRecords = {
  readonly month: number
  readonly orders: readonly CountedOrders[]
  readonly hours: readonly HourGroup[]
}

export type ReportRecords = Omit<TargetRecords, 'orders'> & {
  readonly months: readonly MonthRecords[]
  readonly bulletins: readonly (CountedBulletin & Pick<Bulletin, 'stationId'>)[]
}

type MonthLine = OrderFates & { readonly month: number; readonly minutes: number }

/** Everything that a report says of one place. */
export type PlaceReport = {
  /** Null: the whole town; of activities and bulletins, its own office. */
  readonly stationId: string | null
  readonly figures: readonly Figure[]
  readonly orders: OrderFates
  readonly hours: MinuteSums & { readonly services: number; readonly volunteers: number }
  readonly projects: readonly { readonly project: ProjectCode | null; readonly minutes: number }[]
  readonly months: readonly MonthLine[]
  /** Held within the period. */
  readonly activities: number
  /** Of these how many have a photograph. */
  readonly pictured: number
  /** Active ones, with somebody in them. */
  readonly teams: number
  readonly bulletins: BulletinSums
}

const isOf = (place: string | null) => (record: { readonly stationId: string | null }) =>
  place === null || record.stationId === place

/** The report of one place; its figures are those of the plan's targets, counted from the same records. */
export function placeReport(records: ReportRecords, stationId: string | null, report: Report): PlaceReport {
  const { period } = report
  const own = records.months.map(({ month, orders, hours }) => ({
    month,
    orders: orders.filter(isOf(stationId)),
    hours: hours.filter(isOf(stationId)),
  }))
  const orders = own.flatMap((each) => each.orders)
  const hours = own.flatMap((each) => each.hours)
  const figures = placeFigures({ ...records, orders }, stationId, report)
  return {
    stationId,
    figures,
    orders: orderFates(orders),
    hours: {
      ...sumEntries(hours),
      services: hours.reduce((sum, { services }) => sum + services, 0),
      volunteers: activeVolunteers(hours),
    },
    projects: sumByProject(hours),
    months: own.map((each) => ({
      month: each.month,
      ...orderFates(each.orders),
      minutes: sumEntries(each.hours).totalMinutes,
    })),
    activities: figures.reduce(
      (sum, { code, period: of, numerator }) =>
        code === 'activities' && of.kind === 'month' && (period.kind === 'year' || of.month === period.month)
          ? sum + numerator
          : sum,
      0,
    ),
    pictured: picturedActivities(records.activities, stationId, period),
    teams: records.coverage(stationId).teams,
    bulletins: bulletinSums(records.bulletins.filter((each) => each.stationId === stationId)),
  }
}
