import { classifyWish } from '../../../domain/dispatch/classify/classify-wish'
import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import { skipsReview } from '../../../domain/dispatch/skips-review'
import { MENU_ITEMS } from '../../../domain/service/menu-items'
import { aFiveMustOrder, aTeam, aVolunteer, NOW, SETTINGS } from '../../fixtures/builders'
import { DANGER_BESIDE_REFUSED, FIVE_MUST_WISHES, REQUESTS, STILL_REFUSED } from '../../fixtures/requests'
import { taken } from '../support/taken'

const wishSkips = (text: string, despiteRefusal = false) =>
  skipsReview({ found: classifyWish(text), despiteRefusal })

describe('an order goes out before the head has read it', () => {
  test.each(MENU_ITEMS)('from the menu, when it is ordinary or a duty: $title', (item) => {
    expect(skipsReview({ item })).toBe(item.autoDispatch || item.fiveMust !== null)
  })

  test('a duty of the menu does so also where the item is not marked', () => {
    expect(skipsReview({ item: { autoDispatch: false, fiveMust: 'dispute' } })).toBe(true)
    expect(skipsReview({ item: { autoDispatch: false, fiveMust: null } })).toBe(false)
  })

  test.each([...FIVE_MUST_WISHES, ...DANGER_BESIDE_REFUSED])('in own words, $text: $goesOut', (wish) => {
    expect(wishSkips(wish.text)).toBe(wish.goesOut === true)
  })

  test.each(STILL_REFUSED)('never what is forbidden, asked for twice or not: %s', (text) => {
    expect(wishSkips(text)).toBe(false)
    expect(wishSkips(text, true)).toBe(false)
  })

  test('nothing that was sent in spite of a refusal', () => {
    expect(wishSkips('来个人理发')).toBe(true)
    expect(wishSkips('来个人理发', true)).toBe(false)
    expect(wishSkips('家里断粮了，揭不开锅', true)).toBe(false)
  })

  test('of the labelled requests every clear duty, and nothing that a person has to see first', () => {
    const out = REQUESTS.filter(({ text }) => wishSkips(text))
    expect(out.filter(({ ask, never }) => ask || never)).toEqual([])
    const duties = REQUESTS.filter(({ fiveMust }) => fiveMust && fiveMust !== 'reasonable_demand')
    expect(duties.filter((duty) => !out.includes(duty))).toEqual([])
  })
})

describe('a duty without a specialty', () => {
  test('calls the whole home team all the same', () => {
    const order = aFiveMustOrder({ status: 'pending_dispatch', specialty: null, fiveMust: 'family_hardship' })
    const [decided] = dispatchWaiting([order], {
      people: ['v1', 'v2', 'v3', 'v4', 'v5'].map((id) => aVolunteer(id, { teamIds: ['neighbours'] })),
      teams: [aTeam('neighbours', { kind: 'neighbor', specialties: ['neighbor'] })],
      atMs: NOW,
      settings: SETTINGS,
    })
    if (!decided) throw new Error('nothing was decided')
    expect(taken(decided.step).order.assignments.map((part) => part.volunteerId)).toEqual([
      'v1',
      'v2',
      'v3',
      'v4',
      'v5',
    ])
  })
})
