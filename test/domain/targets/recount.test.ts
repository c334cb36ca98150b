import * as fc from 'fast-check'
import { ACTIVITY_STATUS_CODES } from '../../../domain/activity/activity-statuses'
import { shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import { type Order, RATING_TAG_CODES } from '../../../domain/order/order'
import { ORDER_STATUS_CODES } from '../../../domain/order/order-statuses'
import { OUTCOME_CODES } from '../../../domain/order/outcomes'
import type { Coverage } from '../../../domain/people/coverage'
import { FIVE_MUST_CODES } from '../../../domain/service/five-must-arrive'
import type { CountedActivity } from '../../../domain/targets/activity-figures'
import { type CountedOrders, countedOrder } from '../../../domain/targets/counted-order'
import type { DutyOrder } from '../../../domain/targets/duty-order'
import { type CalendarPeriod, isWithin, spanOfPeriod } from '../../../domain/targets/figure-period'
import { placeFigures } from '../../../domain/targets/place-figures'
import { PLACES } from '../../../domain/targets/place-words'
import { STATIONS } from '../../../domain/town/stations'
import { anOrder } from '../../fixtures/builders'
import { recount } from '../../support/recount'

const YEAR = 2026
/** A little more than the year at either end. */
const instant = fc.integer({
  min: shanghaiInstant(2025, 12, 20),
  max: shanghaiInstant(2027, 1, 10),
})
/** Where a month begins, to the millisecond. */
const border = fc
  .tuple(fc.integer({ min: 1, max: 13 }), fc.constantFrom(-1, 0, 1))
  .map(([month, by]) => shanghaiInstant(YEAR, month, 1) + by)
const anyInstant = fc.oneof(instant, border)
const village = fc.constantFrom(...STATIONS.map(({ id }) => id))

const rating = fc.record({
  stars: fc.integer({ min: 1, max: 5 }),
  tags: fc.uniqueArray(fc.constantFrom(...RATING_TAG_CODES), { maxLength: 2 }),
  text: fc.constant(''),
  atMs: fc.constant(0),
  recordedBy: fc.constant('guilan'),
})

const order = fc
  .record({
    stationId: village,
    status: fc.constantFrom(...ORDER_STATUS_CODES),
    fiveMust: fc.option(fc.constantFrom(...FIVE_MUST_CODES)),
    submittedAtMs: anyInstant,
    arriveAfterMs: fc.option(fc.integer({ min: 0, max: 90_000_000 })),
    arrivedAfterMs: fc.option(fc.integer({ min: 0, max: 90_000_000 })),
    outcome: fc.option(fc.constantFrom(...OUTCOME_CODES), { nil: undefined }),
    taken: fc.constantFrom('accepted', 'in_service', null),
    withdrawn: fc.boolean(),
    rating: fc.option(rating),
  })
  .map(({ arriveAfterMs, arrivedAfterMs, taken, withdrawn, outcome, ...rest }) =>
    anOrder({
      ...rest,
      arriveByMs: arriveAfterMs === null ? null : rest.submittedAtMs + arriveAfterMs,
      arrivedAtMs: arrivedAfterMs === null ? null : rest.submittedAtMs + arrivedAfterMs,
      milestones: { submitted: rest.submittedAtMs, ...(taken && { [taken]: rest.submittedAtMs }) },
      ...(outcome && { outcome }),
      ...(withdrawn && { endedByRequester: true as const }),
    }),
  )

const activity = fc.record({
  status: fc.constantFrom(...ACTIVITY_STATUS_CODES),
  stationId: fc.option(village),
  jointStationIds: fc.uniqueArray(village, { maxLength: 3 }),
  startsAtMs: anyInstant,
})

type Year = {
  readonly orders: readonly Order[]
  readonly activities: readonly CountedActivity[]
  readonly nowMs: number
}

const records: fc.Arbitrary<Year> = fc.record({
  orders: fc.array(order, { maxLength: 50 }),
  activities: fc.array(activity, { maxLength: 30 }),
  nowMs: instant,
})

const period: fc.Arbitrary<CalendarPeriod> = fc.oneof(
  fc.constant({ kind: 'year', year: YEAR } as const),
  fc.integer({ min: 1, max: 12 }).map((month) => ({ kind: 'month', year: YEAR, month }) as const),
)

const NOBODY = {
  members: 0,
  linked: 0,
  takingPart: 0,
  minutes: 0,
  rateReached: null,
  averageReached: null,
}
const NO_TEAMS: Coverage = { teams: 0, teamsMissing: 0, gaps: [], idle: [] }

/** As the store counts: within the period, alike ones together. */
function grouped(orders: readonly Order[], within: CalendarPeriod): readonly CountedOrders[] {
  const span = spanOfPeriod(within)
  const groups = new Map<string, CountedOrders>()
  for (const each of orders) {
    if (!isWithin(each.submittedAtMs, span)) continue
    const counted = countedOrder(each)
    const key = JSON.stringify(counted)
    groups.set(key, { ...counted, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

const dutiesOf = (orders: readonly Order[], within: CalendarPeriod): readonly DutyOrder[] =>
  orders.flatMap(({ fiveMust, ...each }) =>
    fiveMust && isWithin(each.submittedAtMs, spanOfPeriod(within)) ? [{ ...each, fiveMust }] : [],
  )

test('every number of every place is what a clerk counts from the raw records of a year', () => {
  fc.assert(
    fc.property(records, period, (raw, asked) => {
      const counted = {
        activities: raw.activities,
        orders: grouped(raw.orders, asked),
        duties: dutiesOf(raw.orders, asked),
        party: () => NOBODY,
        coverage: () => NO_TEAMS,
      }
      const report = { period: asked, reportDateMs: raw.nowMs }
      const figures = PLACES.flatMap((stationId) => placeFigures(counted, stationId, report))
      for (const figure of figures) {
        if (['roster', 'teams'].includes(figure.records.of)) continue
        const is = [figure.numerator, figure.denominator]
        const { code, stationId, period: of, duty } = figure
        expect({ code, stationId, of, duty, is }).toEqual({
          code,
          stationId,
          of,
          duty,
          is: recount(raw, figure),
        })
      }
    }),
    { numRuns: 40 },
  )
})
