import * as fc from 'fast-check'
import { ACTIVITY_STATUS_CODES } from '../../../domain/activity/activity-statuses'
import { shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import { type Order, RATING_TAG_CODES } from '../../../domain/order/order'
import { ORDER_STATUS_CODES } from '../../../domain/order/order-statuses'
import { OUTCOME_CODES } from '../../../domain/order/outcomes'
import { type Coverage, townCoverage, villageCoverage } from '../../../domain/people/coverage'
import { CONSENTS } from '../../../domain/privacy/consents'
import { partyRate } from '../../../domain/roster/party-rate'
import type { RosterEntry } from '../../../domain/roster/roster-entry'
import { FIVE_MUST_CODES } from '../../../domain/service/five-must-arrive'
import { SPECIALTY_CODES } from '../../../domain/service/specialties'
import { TEAM_KIND_CODES } from '../../../domain/service/team-kinds'
import type { CountedActivity } from '../../../domain/targets/activity-figures'
import { type CountedOrders, countedOrder } from '../../../domain/targets/counted-order'
import type { DutyOrder } from '../../../domain/targets/duty-order'
import { type CalendarPeriod, isWithin, spanOfPeriod } from '../../../domain/targets/figure-period'
import { partyFigures } from '../../../domain/targets/party-figures'
import { placeFigures } from '../../../domain/targets/place-figures'
import { PLACES } from '../../../domain/targets/place-words'
import { teamFigures } from '../../../domain/targets/team-figures'
import { STATIONS, TOWN } from '../../../domain/town/stations'
import { anOrder, aTeam, aVolunteer, HOME_STATION, NOW, OTHER_STATION } from '../../fixtures/builders'
import { recount, recountPeople } from '../../support/recount'

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

const activity = fc
  .record({
    status: fc.constantFrom(...ACTIVITY_STATUS_CODES),
    stationId: fc.option(village),
    jointStationIds: fc.uniqueArray(village, { maxLength: 3 }),
    joinedStationIds: fc.option(fc.uniqueArray(village, { maxLength: 3 }), { nil: undefined }),
    startsAtMs: anyInstant,
  })
  .map(({ joinedStationIds, ...rest }) => ({ ...rest, ...(joinedStationIds && { joinedStationIds }) }))

/** Few, so that some share one. */
const phone = fc.nat({ max: 7 }).map((at) => `1380000100${at}`)
const specialties = fc.uniqueArray(fc.constantFrom(...SPECIALTY_CODES), { maxLength: 4 })
const TEAM_IDS = ['t0', 't1', 't2', 't3', 't4', 't5']

const entry = fc.record({
  stationId: fc.option(fc.constantFrom(HOME_STATION, OTHER_STATION)),
  phone,
  inPost: fc.boolean(),
  removed: fc.constantFrom(null, null, { by: 'clerk', atMs: 0, reason: '' }),
})

const volunteer = fc
  .record({
    phone,
    consent: fc.constantFrom('given', 'given', 'withdrawn', null),
    proven: fc.constantFrom(true, true, true, false),
    minutes: fc.option(fc.record({ year: fc.constantFrom(YEAR, YEAR - 1), minutes: fc.nat({ max: 3_000 }) })),
    teamIds: fc.uniqueArray(fc.constantFrom(...TEAM_IDS), { maxLength: 3 }),
    specialties,
    paused: fc.boolean(),
  })
  .map(({ phone: number, consent, proven, minutes, ...profile }) => {
    const { contact } = aVolunteer('v')
    const given = {
      purpose: 'count_party_hours',
      version: CONSENTS.count_party_hours.version,
      atMs: 0,
    } as const
    return aVolunteer(
      'v',
      { ...profile, ...(minutes && { minutesThisYear: minutes }) },
      {
        contact: { ...contact, phone: number },
        ...(proven && { provenPhone: { phone: number, by: 'wechat', atMs: 0 } }),
        ...(consent && { consents: [{ ...given, withdrawnAtMs: consent === 'given' ? null : 1 }] }),
      },
    )
  })

const team = fc.record({
  stationId: fc.constantFrom(null, null, HOME_STATION),
  kind: fc.constantFrom(...TEAM_KIND_CODES),
  specialties,
  active: fc.constantFrom(true, true, false),
})

const peopleOfTown = fc.record({
  roster: fc.uniqueArray(entry, { selector: ({ phone: number }) => number, maxLength: 8 }).map((all) =>
    all.map(
      (each, at): RosterEntry => ({
        ...each,
        id: `r${at}`,
        townId: TOWN.id,
        unit: null,
        name: '',
        added: { by: '', atMs: 0 },
        changed: null,
      }),
    ),
  ),
  people: fc
    .array(volunteer, { maxLength: 12 })
    .map((all) => all.map((each, at) => ({ ...each, id: `v${at}` }))),
  teams: fc
    .array(team, { maxLength: TEAM_IDS.length })
    .map((all) => all.map((each, at) => aTeam(TEAM_IDS[at] ?? '', each))),
})

test('party members and teams are what a clerk counts name by name', () => {
  fc.assert(
    fc.property(peopleOfTown, (raw) => {
      const ofPlace = (stationId: string | null) =>
        stationId === null ? raw.roster : raw.roster.filter((each) => each.stationId === stationId)
      const figures = [null, HOME_STATION, OTHER_STATION].flatMap((stationId) => [
        ...partyFigures(partyRate(ofPlace(stationId), raw.people, YEAR), stationId, YEAR, NOW),
        ...teamFigures(
          stationId === null ? townCoverage(raw) : villageCoverage(stationId, raw, true),
          stationId,
          NOW,
        ),
      ])
      expect(figures.map(({ code, numerator, denominator }) => [code, numerator, denominator])).toEqual(
        figures.map((figure) => [figure.code, ...recountPeople(raw, figure)]),
      )
    }),
    { numRuns: 60 },
  )
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
