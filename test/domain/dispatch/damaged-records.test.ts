import fc from 'fast-check'
import { DEMO_TEAMS } from '../../../config/demo-town/demo-teams'
import { DEMO_TOWN } from '../../../config/demo-town/demo-town'
import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import { findCandidates } from '../../../domain/dispatch/find-candidates'
import { planByHand } from '../../../domain/dispatch/plan-by-hand'
import { planOffers } from '../../../domain/dispatch/plan-offers'
import { isRecord } from '../../../domain/kernel/shape'
import { volunteerAfterOrder } from '../../../domain/order/volunteer-after-order'
import { recordName } from '../../../domain/people/is-readable-person'
import type { Person } from '../../../domain/people/person'
import { rolesOf } from '../../../domain/people/roles-of'
import type { Team } from '../../../domain/people/team'
import { SPECIALTY_CODES } from '../../../domain/service/specialties'
import { STATIONS } from '../../../domain/town/stations'
import { anAssignment, anOrder, aTeam, aVolunteer, NOW, SETTINGS } from '../../fixtures/builders'

const VOLUNTEERS = DEMO_TOWN.people.filter(({ volunteer }) => volunteer)

/** One order of each specialty in each village, and one of 五必到. */
const ORDERS = STATIONS.flatMap(({ id: stationId }) =>
  SPECIALTY_CODES.map((specialty) =>
    anOrder({
      id: `${stationId}-${specialty}`,
      status: 'pending_dispatch',
      stationId,
      specialty,
      requesterId: 'nobody',
      beneficiary: { personId: null, name: '张桂兰', phone: '13800001001', addressText: '' },
      ...(specialty === 'mediation' && { fiveMust: 'dispute' as const }),
    }),
  ),
)

/** Fields without which a record makes no sense; those marked may be absent. */
const FIELDS: readonly (readonly [path: string, mayBeAbsent?: boolean])[] = [
  ['contact'],
  ['contact.name'],
  ['contact.phone'],
  ['contact.stationId'],
  ['contact.addressText'],
  ['usesApp'],
  ['grants'],
  ['openTasks'],
  ['openTasks.0'],
  ['volunteer.paused'],
  ['volunteer.specialties'],
  ['volunteer.credentials'],
  ['volunteer.credentials.0'],
  ['volunteer.lastServedAtMs', true],
  ['volunteer.minutesThisYear', true],
  ['volunteer.unanswered', true],
  ['volunteer.recentlyServed', true],
  ['volunteer.recentlyServed.0'],
]
type Damage = 'delete' | 'null' | 'text' | 'number' | 'record'
const VALUES: Readonly<Record<Damage, unknown>> = {
  delete: undefined,
  null: null,
  text: 'x',
  number: 7,
  record: { odd: true },
}
const rightKind: Readonly<Record<string, Damage>> = {
  'contact.name': 'text',
  'contact.phone': 'text',
  'contact.stationId': 'text',
  'contact.addressText': 'text',
  'volunteer.lastServedAtMs': 'number',
  'volunteer.unanswered': 'number',
}

const damages = fc
  .tuple(fc.constantFrom(...FIELDS), fc.constantFrom<Damage>('delete', 'null', 'text', 'number', 'record'))
  .filter(
    ([[path, mayBeAbsent], damage]) =>
      rightKind[path] !== damage && !(mayBeAbsent && (damage === 'delete' || damage === 'null')),
  )

function withAt(target: unknown, [head, ...rest]: readonly string[], value: unknown): unknown {
  if (head === undefined) return value
  if (Array.isArray(target)) return [value, ...target]
  const fields: Readonly<Record<string, unknown>> = isRecord(target) ? target : {}
  return { ...fields, [head]: withAt(fields[head], rest, value) }
}

/** As it may stand in the database: another value at one place, or none. */
const damaged = <T extends object>(record: T, path: string, value: unknown): T =>
  JSON.parse(JSON.stringify(withAt(record, path.split('.'), value)))

const townDamages = fc.uniqueArray(fc.tuple(fc.nat({ max: VOLUNTEERS.length - 1 }), damages), {
  selector: ([at]) => at,
  minLength: 1,
  maxLength: 8,
})

const rules = { teams: DEMO_TEAMS, atMs: NOW, settings: SETTINGS }

describe('damaged people', () => {
  test('stop no batch, and everybody else is matched as if they were not there', () => {
    fc.assert(
      fc.property(townDamages, (list) => {
        const hurt = new Map(list.map(([at, [[path], damage]]) => [at, { path, value: VALUES[damage] }]))
        const people = VOLUNTEERS.map((person, at) => {
          const how = hurt.get(at)
          return how ? damaged(person, how.path, how.value) : person
        })
        const others = VOLUNTEERS.filter((_, at) => !hurt.has(at))
        const picks = (among: readonly Person[]) =>
          planOffers(ORDERS, { ...rules, people: among }).map(({ order, plan, broken }) => ({
            orderId: order.id,
            broken,
            picked: plan?.trace.picked,
            team: plan?.team,
          }))
        expect(picks(people)).toEqual(picks(others))
        for (const { step, broken } of dispatchWaiting(ORDERS, { ...rules, people })) {
          expect(broken).toBeNull()
          expect(step.ok).toBe(true)
        }
      }),
      { numRuns: 10 },
    )
  })

  const inTeam = aVolunteer('v1', { teamIds: ['barbers'] })
  const context = { teams: [aTeam('barbers')], atMs: NOW, settings: SETTINGS }

  test.each([
    ['contact', null],
    ['contact.addressText', undefined],
    ['contact.phone', undefined],
    ['contact.name', null],
    ['openTasks', {}],
    ['openTasks', [null]],
    ['grants', null],
    ['volunteer.recentlyServed', {}],
    ['volunteer.credentials', [null]],
    ['usesApp', 'yes'],
  ])('are counted and named where the order could be theirs (%s: %j)', (path, value) => {
    const odd = damaged(inTeam, path, value)
    const search = findCandidates(anOrder(), { ...context, people: [odd] })
    expect(search).toMatchObject({ pool: 1, counts: { record_incomplete: 1 }, candidates: [] })
    const [proposal] = planOffers([anOrder({ status: 'pending_dispatch' })], { ...context, people: [odd] })
    expect(proposal?.search).toMatchObject({ pool: 1, counts: { record_incomplete: 1 } })
    const byHand = planByHand(
      anOrder(),
      { volunteerIds: ['v1'] },
      { ...context, people: [odd], mayLend: false },
    )
    expect(byHand).toMatchObject({ ok: false, refusal: { code: 'ORDER.NOBODY_TO_OFFER' } })
  })

  test('are called by their name, or by their id where there is none', () => {
    expect(recordName(damaged(inTeam, 'contact.phone', null))).toBe('李长福')
    for (const [path, value] of [
      ['contact', null],
      ['contact.name', undefined],
      ['contact.name', ' '],
    ] as const)
      expect(recordName(damaged(inTeam, path, value))).toBe('v1')
  })

  test('are still let go by an order that ends, and what cannot be read stays as it is', () => {
    const order = anOrder({ assignments: [anAssignment('v1', 'expired')] })
    const [part] = order.assignments
    if (!part) throw new Error('no part')
    const tasks = [{ orderId: 'o1' }, null, { orderId: 'o2' }]
    const odd = damaged(damaged(inTeam, 'openTasks', tasks), 'volunteer.recentlyServed', 'x')
    const after = volunteerAfterOrder(odd, order, part, { ...part, status: 'accepted' })
    expect(after.openTasks).toEqual([{ orderId: 'o2' }])
    expect(after.volunteer).toEqual(odd.volunteer)
  })

  test('have the roles that can still be read', () => {
    expect(rolesOf(damaged(damaged(inTeam, 'grants', null), 'volunteer.leaderOf', undefined))).toEqual([
      'villager',
      'volunteer',
    ])
  })
})

describe('damaged teams', () => {
  test.each([
    ['specialties', null],
    ['specialties', 'convenience'],
    ['specialties', [null]],
    ['stationId', undefined],
    ['name', null],
    ['kind', 3],
  ])('are as if they were not there (%s: %j)', (path, value) => {
    fc.assert(
      fc.property(fc.nat({ max: DEMO_TEAMS.length - 1 }), (at) => {
        const plan = (teams: readonly Team[]) =>
          dispatchWaiting(ORDERS, { ...rules, people: VOLUNTEERS, teams }).map(({ step, broken }) => ({
            broken,
            status: step.ok && step.value.order.status,
            picked: step.ok && step.value.order.trace?.picked,
          }))
        const hurt = DEMO_TEAMS.map((team, nth) => (nth === at ? damaged(team, path, value) : team))
        expect(plan(hurt)).toEqual(plan(DEMO_TEAMS.filter((_, nth) => nth !== at)))
      }),
      { numRuns: 3 },
    )
  })
})
