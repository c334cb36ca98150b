import type { Order } from '../../domain/order/order'
import type { Person } from '../../domain/people/person'
import type { Team } from '../../domain/people/team'
import type { Figure } from '../../domain/targets/figure'

/** As a clerk would count them with a pencil: one record after the other, by the calendar on the wall in Shanghai. */
type RawOrder = Pick<
  Order,
  | 'stationId'
  | 'status'
  | 'fiveMust'
  | 'milestones'
  | 'submittedAtMs'
  | 'arriveByMs'
  | 'arrivedAtMs'
  | 'rating'
> &
  Partial<Pick<Order, 'outcome' | 'endedByRequester'>>

type RawActivity = {
  readonly status: string
  readonly stationId: string | null
  readonly jointStationIds: readonly string[]
  readonly joinedStationIds?: readonly string[]
  readonly startsAtMs: number
}

type RawEntry = {
  readonly stationId: string | null
  readonly phone: string
  readonly inPost: boolean
  readonly removed: object | null
}

type RawVolunteer = Pick<Person, 'contact' | 'provenPhone' | 'consents' | 'volunteer'>

type RawTeam = Pick<Team, 'id' | 'stationId' | 'kind' | 'specialties' | 'active'>

export type RawPeople = {
  readonly roster: readonly RawEntry[]
  readonly people: readonly RawVolunteer[]
  readonly teams: readonly RawTeam[]
}

export type RawRecords = {
  readonly orders: readonly RawOrder[]
  readonly activities: readonly RawActivity[]
  readonly nowMs: number
}

/** 2026-03 of an instant, from the calendar of the runtime and not from ours. */
const CALENDAR = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
})
const monthOf = (atMs: number): string => CALENDAR.format(new Date(atMs))

function isIn(atMs: number, period: Figure['period']): boolean {
  if (period.kind === 'today') return false
  const month = monthOf(atMs)
  return period.kind === 'year'
    ? month.slice(0, 4) === String(period.year)
    : month === `${period.year}-${String(period.month).padStart(2, '0')}`
}

type Pair = readonly [numerator: number, denominator: number]

function countActivities({ activities }: RawRecords, { stationId, period }: Figure): Pair {
  let held = 0
  for (const activity of activities) {
    if (activity.status !== 'held' && activity.status !== 'closed') continue
    if (!isIn(activity.startsAtMs, period)) continue
    const said = activity.joinedStationIds
    const joint = activity.jointStationIds.filter((id) => said === undefined || said.includes(id))
    if (activity.stationId === stationId || joint.some((id) => id === stationId)) held += 1
  }
  return [held, 1]
}

const BAD: readonly string[] = ['not_solved', 'nobody_came', 'asked_money']
const NEEDLESS: readonly unknown[] = ['not_needed', 'done_by_others']

/** What is to be known of one order, each as a plain yes or no. */
function factsOf(order: RawOrder) {
  const withdrawn = order.status === 'cancelled' && order.endedByRequester === true
  const ended = order.status === 'closed' || order.status === 'pending_rating'
  const tags: readonly string[] = order.rating?.tags ?? []
  const { accepted, in_service } = order.milestones
  return {
    withdrawn,
    failed: order.status === 'closed_unmet' || (order.status === 'cancelled' && !withdrawn),
    served: ended && !NEEDLESS.includes(order.outcome),
    whole: (order.outcome ?? 'done') === 'done' && !tags.includes('not_solved'),
    someone: accepted !== undefined || in_service !== undefined,
    grumbles: BAD.some((bad) => tags.includes(bad)),
  }
}

const isOf: Readonly<Record<string, (order: RawOrder) => boolean>> = {
  answered: (order) => !factsOf(order).withdrawn,
  solved: (order) => factsOf(order).served || factsOf(order).failed,
  satisfied: (order) => order.rating !== null,
  unrated: (order) => factsOf(order).served,
}
const isCounted: Readonly<Record<string, (order: RawOrder) => boolean>> = {
  answered: (order) => factsOf(order).someone || factsOf(order).failed || order.status === 'rejected',
  solved: (order) => factsOf(order).served && factsOf(order).whole,
  satisfied: (order) => (order.rating?.stars ?? 0) >= 4 && !factsOf(order).grumbles,
  unrated: (order) => order.rating === null,
}

function countRate(orders: readonly RawOrder[], code: string): Pair {
  let counted = 0
  let all = 0
  for (const order of orders) {
    if (!isOf[code]?.(order)) continue
    all += 1
    if (isCounted[code]?.(order)) counted += 1
  }
  return [counted, all]
}

function countArrivals(orders: readonly RawOrder[], nowMs: number): readonly RawOrder[] {
  const due: RawOrder[] = []
  for (const order of orders) {
    if (order.arriveByMs === null) continue
    else if (order.arrivedAtMs !== null) due.push(order)
    else if (order.status === 'rejected') continue
    else if (order.status === 'cancelled' && order.endedByRequester) continue
    else if (['closed', 'cancelled', 'closed_unmet'].includes(order.status)) due.push(order)
    else if (order.arriveByMs <= nowMs) due.push(order)
  }
  return due
}

/** So many of a hundred are not above it: found by trying each. */
function rank(values: readonly number[], percent: number): Pair {
  for (const value of [...values].sort((a, b) => a - b)) {
    const within = values.filter((each) => each <= value).length
    if (within * 100 >= percent * values.length) return [value, 1]
  }
  return [0, 0]
}

/** Minutes of one on the roster: of the only volunteer who has said that they count and whose telephone it is by another's word. */
function minutesOf({ phone }: RawEntry, people: readonly RawVolunteer[], year: number): number {
  let minutes = 0
  let found = 0
  for (const { contact, provenPhone, consents = [], volunteer } of people) {
    const agrees = consents.some(
      (each) => each.purpose === 'count_party_hours' && each.withdrawnAtMs === null,
    )
    if (contact.phone !== phone || provenPhone?.phone !== phone || !agrees || !volunteer) continue
    found += 1
    minutes = volunteer.minutesThisYear?.year === year ? volunteer.minutesThisYear.minutes : 0
  }
  return found === 1 ? minutes : 0
}

function countMembers({ roster, people }: RawPeople, { code, stationId, period }: Figure): Pair {
  if (period.kind !== 'year') throw new Error(`${code} is of a year`)
  let members = 0
  let some = 0
  let sum = 0
  for (const entry of roster) {
    if (!entry.inPost || entry.removed !== null) continue
    if (stationId !== null && entry.stationId !== stationId) continue
    const minutes = minutesOf(entry, people, period.year)
    members += 1
    sum += minutes
    if (minutes > 0) some += 1
  }
  return [code === 'taking_part' ? some : sum, members]
}

/** 第三部分: what the town's teams are to be, and what those of a village do. */
const OF_TOWN = ['propaganda', 'skills', 'care', 'culture', 'health'] as const
const OF_VILLAGE = ['customs', 'environment', 'neighbor', 'mediation'] as const

function countTeams({ teams, people }: RawPeople, { code, stationId }: Figure): Pair {
  const working = (team: RawTeam) =>
    people.filter(({ volunteer }) => volunteer?.teamIds.includes(team.id) && !volunteer.paused)
  const own = teams.filter((team) => team.active && team.stationId === stationId && working(team).length > 0)
  if (code === 'town_teams') return [own.length, 1]
  const wanted = code === 'town_kinds' ? OF_TOWN : OF_VILLAGE
  let done = 0
  for (const kind of wanted) {
    const does = (team: RawTeam) =>
      (code === 'village_kinds' || team.kind === kind) &&
      team.specialties.includes(kind) &&
      working(team).some(({ volunteer }) => volunteer?.specialties.includes(kind))
    if (own.some(does)) done += 1
  }
  return [done, wanted.length]
}

/** What a figure about party members or teams has to be. */
export const recountPeople = (records: RawPeople, figure: Figure): Pair =>
  figure.records.of === 'roster' ? countMembers(records, figure) : countTeams(records, figure)

/** What a figure about orders or activities has to be. */
export function recount(records: RawRecords, figure: Figure): Pair {
  const { code, stationId, period, duty } = figure
  if (code === 'activities') return countActivities(records, figure)
  const placed = records.orders.filter(
    (order) => isIn(order.submittedAtMs, period) && (stationId === null || order.stationId === stationId),
  )
  if (Object.hasOwn(isOf, code)) return countRate(placed, code)
  const duties = countArrivals(
    placed.filter(({ fiveMust }) => fiveMust !== null && (duty === null || fiveMust === duty)),
    records.nowMs,
  )
  const there = duties.flatMap(({ arrivedAtMs, submittedAtMs }) =>
    arrivedAtMs === null ? [] : Math.floor((arrivedAtMs - submittedAtMs) / 60_000),
  )
  if (code === 'arrived') return [there.length, duties.length]
  return rank(there, code === 'arrival_median' ? 50 : 90)
}
