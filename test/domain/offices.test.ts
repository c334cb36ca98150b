import fc from 'fast-check'
import * as z from 'zod/mini'
import { DAY_MS } from '../../domain/kernel/shanghai-time'
import { blockPerson, LONGEST_BLOCK_DAYS } from '../../domain/people/block-person'
import { grantRole } from '../../domain/people/grant-role'
import { GRANTED_ROLES, mayGrant, type Office } from '../../domain/people/grant-rules'
import { acceptHeadship, endHandOver, offerHeadship } from '../../domain/people/hand-over'
import { holdsOffice } from '../../domain/people/held-offices'
import type { Grant, Person } from '../../domain/people/person'
import { revokeRole } from '../../domain/people/revoke-role'
import { ACTIONS, type ActionDefinition } from '../../types/actions'
import { aPerson, HOME_STATION, NOW, OTHER_STATION } from '../fixtures/builders'
import { refusalOf } from './support/refusal-of'

const HEADSHIP: Office = { role: 'station_head', stationId: HOME_STATION }
const withGrants = (id: string, ...grants: readonly Grant[]): Person => aPerson(id, { grants })

const HEAD = withGrants('head', { role: 'station_head', stationId: HOME_STATION })
const COORDINATOR = withGrants('coordinator', { role: 'town_coordinator' })
const ADMIN = withGrants('admin', { role: 'admin' })
const HELPER = withGrants('helper', { role: 'helper', stationId: HOME_STATION })
const OFFICES: readonly Office[] = GRANTED_ROLES.flatMap((role): readonly Office[] =>
  [HOME_STATION, OTHER_STATION, null].map((stationId) => ({ role, stationId })),
)

const given = (by: Person): readonly string[] =>
  OFFICES.filter((office) => mayGrant(by, office)).map(
    ({ role, stationId }) => `${role} ${stationId ?? 'town'}`,
  )

test('who_gives_what_and_where', () => {
  const stations = [HOME_STATION, OTHER_STATION]
  const ofStations = ['helper', 'station_head'].flatMap((role) => stations.map((at) => `${role} ${at}`))
  expect(given(HEAD)).toEqual([`helper ${HOME_STATION}`])
  expect(given(COORDINATOR)).toEqual(ofStations)
  expect(given(ADMIN)).toEqual([...ofStations, 'town_coordinator town', 'admin town'])
  expect(given(HELPER)).toEqual([])
  expect(given({ ...ADMIN, townId: '341525112' })).toEqual(['town_coordinator town', 'admin town'])
})

test('nobody_gives_himself_anything_whatever_he_is', () => {
  for (const office of OFFICES)
    for (const by of [HEAD, COORDINATOR, ADMIN])
      expect(grantRole(by, office, { by, atMs: NOW }).ok).toBe(false)
})

test('a_grant_keeps_by_whom_and_when', () => {
  const granted = grantRole(aPerson('new'), HEADSHIP, { by: COORDINATOR, atMs: NOW })
  expect(granted).toMatchObject({ value: { grants: [{ ...HEADSHIP, by: 'coordinator', atMs: NOW }] } })
})

test('the_last_admin_stays', () => {
  const office: Office = { role: 'admin', stationId: null }
  const known = { successor: null, otherAdmin: false }
  expect(refusalOf(revokeRole(ADMIN, office, ADMIN, known))).toBe('ROLE.LAST_ADMIN')
  expect(revokeRole(ADMIN, office, ADMIN, { ...known, otherAdmin: true }).ok).toBe(true)
})

test('whatever_is_asked_withdrawn_accepted_and_declined_in_whatever_order_exactly_one_is_head', () => {
  const step = fc.record({
    what: fc.constantFrom('ask', 'end', 'accept'),
    from: fc.nat(2),
    to: fc.nat(2),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let people: readonly Person[] = [HEAD, aPerson('a'), aPerson('b')]
      for (const { what, from, to } of steps) {
        const [head, successor] = [people[from], people[to]]
        if (!head || !successor) continue
        const asked = offerHeadship(head, successor, HOME_STATION, NOW)
        const ended = endHandOver(head, successor, HOME_STATION)
        const accepted = acceptHeadship(head, successor, HOME_STATION, NOW)
        const result = { ask: asked, end: ended, accept: accepted }[what]
        if (!result.ok) continue
        const after = new Map([result.value.head, result.value.successor].map((each) => [each.id, each]))
        people = people.map((each) => after.get(each.id) ?? each)
      }
      expect(people.filter((each) => holdsOffice(each, HEADSHIP))).toHaveLength(1)
    }),
  )
})

test('a_block_has_an_end_and_a_reason_and_is_for_people_of_the_village', () => {
  const wanted = { reason: { code: 'rude', text: '' }, untilMs: NOW + 7 * DAY_MS }
  const act = { by: HEAD, atMs: NOW }
  const villager = aPerson('villager')
  const from = (person: Person | null, more = {}) =>
    refusalOf(blockPerson(person, { ...wanted, ...more }, act))
  expect(blockPerson(villager, wanted, act)).toMatchObject({ value: { block: { by: 'head' } } })
  expect(from(HEAD)).toBe('BLOCK.NOT_YOUR_PERSON')
  expect(from(HELPER)).toBe('BLOCK.HOLDS_OFFICE')
  expect(from({ ...villager, contact: { ...villager.contact, stationId: OTHER_STATION } })).toBe(
    'BLOCK.NOT_YOUR_PERSON',
  )
  expect(from(villager, { untilMs: NOW })).toBe('BLOCK.END_NOT_POSSIBLE')
  expect(from(villager, { untilMs: NOW + LONGEST_BLOCK_DAYS * DAY_MS + 1 })).toBe('BLOCK.END_NOT_POSSIBLE')
  expect(from(villager, { reason: { code: 'because', text: '' } })).toBe('BLOCK.REASON_REQUIRED')
})

describe('an action without a rule cannot be deployed', () => {
  const rest = { kind: 'query', input: z.strictObject({}), output: z.strictObject({}), about: '' } as const

  test('it_does_not_compile', () => {
    // @ts-expect-error nobody has said who may call it
    const unruled: ActionDefinition = rest
    // @ts-expect-error a role without a reach
    const vague: ActionDefinition = { ...rest, roles: ['villager'] }
    // @ts-expect-error a reach that is none
    const boundless: ActionDefinition = { ...rest, roles: { villager: 'everything' } }
    expect([unruled, vague, boundless]).toHaveLength(3)
  })

  test('each_that_is_there_names_somebody', () => {
    const nobodys = Object.entries(ACTIONS).filter(([, { roles }]) => Object.keys(roles).length === 0)
    expect(nobodys).toEqual([])
  })
})
