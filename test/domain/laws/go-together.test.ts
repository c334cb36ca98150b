import fc from 'fast-check'
import { acceptOffer } from '../../../domain/order/accept-offer'
import { allowedMoves } from '../../../domain/order/allowed-moves'
import type { Assignment } from '../../../domain/order/assignment'
import { checkIn } from '../../../domain/order/check-in'
import { contentFromMenu } from '../../../domain/order/content-from-menu'
import { contentFromWish } from '../../../domain/order/content-from-wish'
import { isSheltered, leastHeadcount } from '../../../domain/order/go-together'
import { proceedWithFewer } from '../../../domain/order/proceed-with-fewer'
import { approveOrder } from '../../../domain/order/review-order'
import { riskOfOrder } from '../../../domain/order/risk-of-order'
import { AT_HOME_CODES } from '../../../domain/service/at-home'
import { MENU_ITEMS } from '../../../domain/service/menu-items'
import { orderView } from '../../../domain/views/order-view'
import {
  aFiveMustOrder,
  anAssignment,
  anOrder,
  asRole,
  asVolunteer,
  aVolunteer,
  NOW,
  SETTINGS,
} from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const wanted = anOrder().wanted
const ofMenu = (code: string, more: object = {}) => {
  const item = MENU_ITEMS.find((each) => each.code === code)
  if (!item) throw new Error(code)
  return contentFromMenu(item, { needText: '', risks: [], wanted, ...more })
}
const alone = { menuItemCode: 'haircut', atHome: ['lives_alone'], headcount: 2 } as const
const parts = (...those: readonly [string, Assignment['status']][]) =>
  those.map(([id, status]) => anAssignment(id, status))

describe('two are asked', () => {
  test.each([
    ['a child’s homework, whatever the menu says', ofMenu('homework_help'), 2],
    ['a haircut at home of somebody who lives alone', ofMenu('haircut', { atHome: ['lives_alone'] }), 2],
    ['the same of somebody of whom nothing was said', ofMenu('haircut'), 1],
    ['a lesson at a school, which is nobody’s home', ofMenu('heritage_school'), 2],
  ])('for %s', (_, { headcount }, expected) => expect(headcount).toBe(expected))

  test('for a wish of a child who is at home by himself', () => {
    const understood = { understood: [], specialty: null, fiveMust: null, urgent: false }
    const of = (more: object) =>
      contentFromWish(understood, { needText: '饿了', risks: [], wanted, ...more }).headcount
    expect([of({}), of({ atHome: ['child_alone'] })]).toEqual([1, 2])
  })

  test('and no correction by the head makes it one; the head may also find it out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MENU_ITEMS),
        fc.subarray([...AT_HOME_CODES]),
        fc.integer({ min: 1, max: 20 }),
        ({ code: menuItemCode, specialty }, atHome, headcount) => {
          const order = anOrder({ menuItemCode, specialty })
          const after = taken(approveOrder(order, { atHome, headcount }, asRole('station_head'))).order
          expect(after.headcount).toBe(Math.max(headcount, leastHeadcount({ menuItemCode, atHome })))
        },
      ),
    )
  })

  test('and nobody under sixteen is one of them', () => {
    expect(riskOfOrder(anOrder())).toBe('low')
    expect(riskOfOrder(anOrder(alone))).toBe('raised')
  })
})

describe('neither goes alone', () => {
  const one = anOrder({
    ...alone,
    status: 'pending_dispatch',
    assignments: parts(['v1', 'accepted'], ['v2', 'declined']),
  })
  const two = anOrder({
    ...alone,
    status: 'accepted',
    assignments: parts(['v1', 'accepted'], ['v2', 'accepted']),
  })

  test('one who has accepted is not enough, for nobody', () => {
    expect(refusalOf(proceedWithFewer(one, asRole('station_head')))).toBe('ORDER.TWO_NEEDED')
    expect(allowedMoves(one, { id: 'h', roles: ['station_head'] })).not.toContain('proceed')
    const three = { ...one, headcount: 3, assignments: parts(['v1', 'accepted'], ['v2', 'accepted']) }
    expect(taken(proceedWithFewer(three, asRole('station_head'))).order.status).toBe('accepted')
  })

  test('the first to arrive may arrive, while the other is expected', () => {
    expect(taken(checkIn(two, aVolunteer('v1'), asVolunteer('v1'))).order.status).toBe('in_service')
  })

  test('who is left of the two does not arrive, also where it is a duty', () => {
    const duty = aFiveMustOrder({ ...alone, menuItemCode: 'neighbor_dispute', status: 'dispatched' })
    for (const order of [
      { ...two, status: 'in_service' as const, assignments: parts(['v1', 'accepted'], ['v2', 'no_show']) },
      { ...duty, assignments: parts(['v1', 'accepted'], ['v2', 'offered']) },
    ])
      expect(refusalOf(checkIn(order, aVolunteer('v1'), asVolunteer('v1')))).toBe('ASSIGNMENT.TWO_NEEDED')
  })

  test('but nobody in danger waits for the second', () => {
    const emergency = aFiveMustOrder({
      ...alone,
      menuItemCode: null,
      source: 'wish',
      fiveMust: 'emergency',
      status: 'dispatched',
      assignments: parts(['v1', 'accepted']),
    })
    expect(isSheltered(emergency)).toBe(true)
    expect(checkIn(emergency, aVolunteer('v1'), asVolunteer('v1')).ok).toBe(true)
    expect(taken(proceedWithFewer({ ...one, urgent: true }, asRole('station_head'))).order.status).toBe(
      'accepted',
    )
  })

  test('whatever the order, of those who arrive one by one nobody was the only one who comes', () => {
    const status = fc.constantFrom('accepted', 'offered', 'declined', 'no_show', 'given_back', 'checked_in')
    fc.assert(
      fc.property(
        fc.constantFrom(...MENU_ITEMS),
        fc.subarray([...AT_HOME_CODES]),
        fc.tuple(status, status),
        fc.constantFrom('accepted', 'in_service', 'pending_confirm'),
        (item, atHome, [hers, his], orderStatus) => {
          const order = anOrder({
            menuItemCode: item.code,
            specialty: item.specialty,
            fiveMust: item.fiveMust,
            atHome,
            headcount: 2,
            status: orderStatus,
            assignments: parts(['v1', 'accepted'], ['v2', hers], ['v3', his]),
          })
          const arrived = checkIn(order, aVolunteer('v1'), asVolunteer('v1'))
          const others = [hers, his].filter((each) => each === 'accepted' || each === 'checked_in').length
          if (isSheltered(order) && item.fiveMust !== 'emergency') expect(arrived.ok).toBe(others > 0)
          else expect(arrived.ok).toBe(true)
        },
      ),
    )
  })
})

describe('why two come', () => {
  const order = anOrder({
    ...alone,
    status: 'dispatched',
    assignments: parts(['v1', 'accepted'], ['v2', 'offered']),
  })
  const seenBy = (id: string, role: 'volunteer' | 'villager' | 'station_head') =>
    orderView(order, {
      actor: { id, roles: [role] },
      atMs: NOW,
      settings: SETTINGS,
      stationPhone: '',
      requester: null,
    })

  test('who was only asked reads that they go together, not that somebody lives alone', () => {
    expect(seenBy('v2', 'volunteer')).toMatchObject({ together: true, atHome: [] })
  })

  test.each([
    ['v1', 'volunteer'],
    ['guilan', 'villager'],
    ['h', 'station_head'],
  ] as const)('%s, a %s, knows', (id, role) =>
    expect(seenBy(id, role)).toMatchObject({ together: true, atHome: ['lives_alone'] }),
  )
})

describe('dangerous work', () => {
  const dangerous = anOrder({
    risks: ['heights'],
    status: 'dispatched',
    assignments: parts(['v1', 'offered']),
  })
  const untilMs = NOW + 60_000
  const insured = aVolunteer('v1', { insurances: [{ recordId: 'r1', expiresAtMs: untilMs }] })

  test('notes until when whoever takes it is insured, or that nothing was entered', () => {
    const noted = (who = insured) =>
      taken(acceptOffer(dangerous, who, asVolunteer('v1'))).order.assignments[0]?.insurance
    expect(noted()).toEqual({ untilMs })
    expect(noted(aVolunteer('v1'))).toEqual({ untilMs: null })
    const harmless = { ...dangerous, risks: [] }
    expect(taken(acceptOffer(harmless, insured, asVolunteer('v1'))).order.assignments[0]).not.toHaveProperty(
      'insurance',
    )
  })

  test('does not begin once the insurance has run out since', () => {
    const accepted = taken(acceptOffer(dangerous, insured, asVolunteer('v1'))).order
    expect(checkIn(accepted, insured, asVolunteer('v1')).ok).toBe(true)
    expect(refusalOf(checkIn(accepted, insured, asVolunteer('v1', { atMs: untilMs })))).toBe(
      'ASSIGNMENT.NOT_INSURED',
    )
  })

  test('a paper that ran out between the offer and the yes is asked for again', () => {
    const needed = anOrder({
      credential: true,
      status: 'dispatched',
      assignments: parts(['v1', 'offered']),
    })
    const papers = aVolunteer('v1', { credentials: [{ specialty: 'convenience', expiresAtMs: untilMs }] })
    expect(acceptOffer(needed, papers, asVolunteer('v1')).ok).toBe(true)
    expect(refusalOf(acceptOffer(needed, papers, asVolunteer('v1', { atMs: untilMs })))).toBe(
      'ASSIGNMENT.CREDENTIAL_EXPIRED',
    )
  })
})
