import { findCandidates } from '../../../domain/dispatch/find-candidates'
import { isOverride, type Ranked, rankingOf } from '../../../domain/dispatch/is-override'
import { offerOrder } from '../../../domain/order/offer-order'
import {
  anOfferTo,
  anOrder,
  asRole,
  aTeam,
  aVolunteer,
  livingIn,
  NOW,
  OTHER_STATION,
  SETTINGS,
} from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const at = (volunteerId: string, rank: number, teamId = 'barbers'): Ranked => ({ volunteerId, teamId, rank })
const RANKING = [at('first', 0), at('twin-a', 1), at('twin-b', 1), at('last', 3, 'abroad')]
const named = (...volunteerIds: readonly string[]) => isOverride({ volunteerIds }, RANKING)

describe('a choice by hand', () => {
  test('of those whom the machine ranks highest overrules nothing', () => {
    expect(named('first')).toBe(false)
    expect(named('twin-b', 'first', 'twin-a')).toBe(false)
    expect(named('first', 'twin-a', 'twin-b', 'last')).toBe(false)
  })

  test('among people who are alike to the machine overrules nothing', () => {
    expect(named('first', 'twin-a')).toBe(false)
    expect(named('first', 'twin-b')).toBe(false)
  })

  test('that passes over somebody whom the machine ranks higher overrules it', () => {
    expect(named('twin-a')).toBe(true)
    expect(named('first', 'twin-a', 'last')).toBe(true)
  })

  test('of somebody whom the machine would not ask now overrules it', () => {
    expect(named('first', 'stranger')).toBe(true)
    expect(isOverride({ volunteerIds: ['first'] }, [])).toBe(true)
  })

  test('of a whole team overrules it only where the machine would take another one, or none', () => {
    expect(isOverride({ teamId: 'barbers' }, RANKING)).toBe(false)
    expect(isOverride({ teamId: 'abroad' }, RANKING)).toBe(true)
    expect(isOverride({ teamId: 'barbers' }, [])).toBe(true)
  })
})

test('people of one circle and one cost share a place, everybody else has his own', () => {
  const people = [
    aVolunteer('busy', { teamIds: ['barbers'], lastServedAtMs: NOW }),
    aVolunteer('b', { teamIds: ['barbers'] }),
    aVolunteer('a', { teamIds: ['barbers'] }),
    aVolunteer('far', { teamIds: ['town'] }, livingIn(OTHER_STATION)),
  ]
  const teams = [aTeam('barbers'), aTeam('town', { stationId: null })]
  const search = findCandidates(anOrder(), { people, teams, atMs: NOW, settings: SETTINGS })
  expect(rankingOf(search)).toEqual([
    { volunteerId: 'a', teamId: 'barbers', rank: 0 },
    { volunteerId: 'b', teamId: 'barbers', rank: 0 },
    { volunteerId: 'busy', teamId: 'barbers', rank: 2 },
    { volunteerId: 'far', teamId: 'town', rank: 3 },
  ])
})

describe('the reason of a choice that overrules the machine', () => {
  const waiting = anOrder({ status: 'pending_dispatch' })
  const offer = (code: string, text = '') =>
    offerOrder(waiting, anOfferTo('v1'), asRole('station_head'), { reason: { code, text }, beside: false })

  test('stays with the event and with those who were asked', () => {
    const { order, events } = taken(offer('agreed', '昨天说好的'))
    const reason = { code: 'agreed', text: '昨天说好的' }
    expect(events).toMatchObject([{ type: 'offer', reason }])
    expect(order.assignments).toMatchObject([{ asked: { by: 'machine', circle: null, reason } }])
  })

  test('is one of its list, and another one is told', () => {
    expect(refusalOf(offer('because'))).toBe('ORDER.REASON_REQUIRED')
    expect(refusalOf(offer('other'))).toBe('ORDER.REASON_REQUIRED')
    expect(refusalOf(offer('other', '亲戚'))).toBeNull()
  })
})
