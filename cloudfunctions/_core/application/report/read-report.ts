import type { Person } from '../../../../domain/people/person'
import { type PlaceReport, placeReport } from '../../../../domain/report/place-report'
import {
  type CalendarPeriod,
  monthsBegun,
  type PeriodSpan,
  spanOfPeriod,
} from '../../../../domain/targets/figure-period'
import { ownPlaces } from '../../../../domain/targets/own-places'
import { STATIONS } from '../../../../domain/town/stations'
import { activitiesWithin } from '../../store/activity-figures'
import { bulletinsWithin } from '../../store/bulletin-queries'
import { hourGroups } from '../../store/hour-groups'
import { countOrders, dutiesWithin } from '../../store/order-figures'
import { readCoverages } from '../target/read-coverages'
import { readParty } from '../target/read-party'

/** Months of the period that have begun: each is counted by itself, so that the year is the sum of its months. */
const monthsOf = (period: CalendarPeriod, nowMs: number): readonly number[] =>
  monthsBegun(period.year, nowMs).filter((month) => period.kind === 'year' || month === period.month)

/** The reports of all places that somebody answers for, counted when they are asked for. */
export async function readReport(
  person: Person,
  period: CalendarPeriod,
  nowMs: number,
): Promise<readonly PlaceReport[]> {
  const { townId } = person
  const places = ownPlaces(person)
  const ofTown = places.includes(null)
  const stationIds = ofTown ? STATIONS.map(({ id }) => id) : places.flatMap((id) => id ?? [])
  const within = { townId, stationIds: ofTown ? null : stationIds }
  const readMonth = async (month: number) => {
    const span: PeriodSpan = spanOfPeriod({ kind: 'month', year: period.year, month })
    const [orders, hours] = await Promise.all([
      countOrders({ ...within, ...span }),
      hourGroups(stationIds, span),
    ])
    return { month, orders, hours }
  }
  const span = spanOfPeriod(period)
  const [months, activities, duties, party, coverages, bulletins] = await Promise.all([
    Promise.all(monthsOf(period, nowMs).map(readMonth)),
    activitiesWithin(townId, spanOfPeriod({ kind: 'year', year: period.year })),
    dutiesWithin({ ...within, ...span }),
    readParty(townId, period.year, nowMs),
    readCoverages(townId, places),
    bulletinsWithin(townId, span),
  ])
  const records = { months, activities, duties, party, coverage: coverages.of, bulletins }
  return places.map((stationId) => placeReport(records, stationId, { period, reportDateMs: nowMs }))
}
