import fc from 'fast-check'
import { DAY_MS } from '../../domain/kernel/shanghai-time'
import { noticesFor } from '../../domain/notice/notices-for'
import { actorOn } from '../../domain/order/actor'
import { holdsPlace } from '../../domain/order/assignment'
import type { Order } from '../../domain/order/order'
import { ORDER_STATUS_CODES } from '../../domain/order/order-statuses'
import { partsOf } from '../../domain/order/parts-of'
import type { Person } from '../../domain/people/person'
import { careShown, revealContact } from '../../domain/privacy/reveal-contact'
import { orderCard } from '../../domain/views/order-card'
import { type OrderView, orderView } from '../../domain/views/order-view'
import { wishForOffice } from '../../domain/views/wish-beginning'
import {
  anEvent,
  anOrder,
  aPerson,
  aVolunteer,
  HOME_STATION,
  NOW,
  OTHER_STATION,
  SETTINGS,
} from '../fixtures/builders'
import {
  CLOSING_TEXT,
  CONTACT,
  fullOrder,
  MATE_PHONE,
  ORDERED_BY,
  STATION_PHONE,
  viewFor,
  WHOLE,
} from './support/full-order'
import { walkOrder, walkPlans } from './support/order-walk'
import { refusalOf } from './support/refusal-of'
import { HEAD, REQUESTER, VOLUNTEERS } from './support/small-town'
import { taken } from './support/taken'

type Sight =
  | 'need text'
  | 'who is at home'
  | 'contact'
  | 'who ordered it'
  | 'numbers and place in full'
  | 'who comes'
  | 'volunteers’ phones'
  | 'volunteers’ names'
  | 'volunteers’ times'
  | 'answers'
  | 'trace'
  | 'why others were passed over'
  | 'every wave'
  | 'points of a pick'
  | 'why it was sent back'
  | 'closing words'
  | 'rating'

const SIGHTS: readonly Sight[] = [
  'need text',
  'who is at home',
  'contact',
  'who ordered it',
  'numbers and place in full',
  'who comes',
  'volunteers’ phones',
  'volunteers’ names',
  'volunteers’ times',
  'answers',
  'trace',
  'why others were passed over',
  'every wave',
  'points of a pick',
  'why it was sent back',
  'closing words',
  'rating',
]
/** What an office reads without a tap that is written down. */
const EVERYTHING = SIGHTS.filter((sight) => sight !== 'numbers and place in full')
/** The town besides asks for what tells of health and of who is at home; of the reason of an end it reads the kind. */
const BY_A_LOOK: readonly Sight[] = ['need text', 'who is at home', 'closing words']
const OF_TOWN = EVERYTHING.filter((sight) => !BY_A_LOOK.includes(sight))
const OWN_ORDER: readonly Sight[] = [
  'need text',
  'who is at home',
  'contact',
  'who ordered it',
  'numbers and place in full',
  'who comes',
  'volunteers’ phones',
  'closing words',
  'rating',
]
const OWN_TASK: readonly Sight[] = [
  'need text',
  'who is at home',
  'contact',
  'who ordered it',
  'numbers and place in full',
  'why it was sent back',
]
/** What goes when contact data goes. */
const TIMED: readonly Sight[] = [
  'contact',
  'who ordered it',
  'numbers and place in full',
  'volunteers’ phones',
]

/** Who may see what, from the rules and not from the product's table; null: not even that there is such an order. */
const READERS: readonly { who: string; person: Person; sees: readonly Sight[] | null; timed: boolean }[] = [
  { who: 'the helper who ordered', person: aPerson('helper'), sees: OWN_ORDER, timed: true },
  { who: 'the villager it is for', person: aPerson('granny'), sees: OWN_ORDER, timed: true },
  { who: 'a volunteer who has taken it', person: aVolunteer('taker'), sees: OWN_TASK, timed: true },
  {
    who: 'the leader of the team that has taken it',
    person: aVolunteer('leader', { leaderOf: ['barbers'] }),
    sees: OWN_TASK,
    timed: true,
  },
  { who: 'a volunteer who is asked', person: aVolunteer('asked'), sees: [], timed: false },
  { who: 'a volunteer who declined', person: aVolunteer('decliner'), sees: [], timed: false },
  { who: 'a volunteer who was too late', person: aVolunteer('late'), sees: [], timed: false },
  { who: 'a volunteer who gave back', person: aVolunteer('quitter'), sees: [], timed: false },
  {
    who: 'the station’s head',
    person: aPerson('head', { grants: [{ role: 'station_head', stationId: HOME_STATION }] }),
    sees: EVERYTHING,
    timed: false,
  },
  {
    who: 'the town’s coordinator',
    person: aPerson('coordinator', { grants: [{ role: 'town_coordinator' }] }),
    sees: OF_TOWN,
    timed: false,
  },
  { who: 'a neighbour', person: aPerson('neighbour'), sees: null, timed: false },
  { who: 'a volunteer who was never asked', person: aVolunteer('other'), sees: null, timed: false },
  {
    who: 'the leader of another team',
    person: aVolunteer('leader2', { leaderOf: ['nurses'] }),
    sees: null,
    timed: false,
  },
  {
    who: 'the head of another village',
    person: aPerson('head2', { grants: [{ role: 'station_head', stationId: OTHER_STATION }] }),
    sees: null,
    timed: false,
  },
  {
    who: 'the coordinator of another town',
    person: aPerson('far', { townId: '341525999', grants: [{ role: 'town_coordinator' }] }),
    sees: null,
    timed: false,
  },
  { who: 'an admin', person: aPerson('admin', { grants: [{ role: 'admin' }] }), sees: null, timed: false },
]

function sightsIn(view: OrderView): readonly Sight[] {
  const shown: Readonly<Record<Sight, boolean>> = {
    'need text': view.needText !== null,
    'who is at home': view.atHome.length > 0,
    contact: view.contact !== null,
    'who ordered it': view.orderedBy?.name === ORDERED_BY.name,
    'numbers and place in full': WHOLE.some((secret) => JSON.stringify(view).includes(secret)),
    'who comes': view.parts.some((part) => part.name.startsWith('欧阳')),
    'volunteers’ phones': view.parts.some((part) => part.phone === MATE_PHONE),
    'volunteers’ names': JSON.stringify(view.parts).includes('欧阳建国'),
    'volunteers’ times': view.parts.some((part) => part.visits !== null || part.measuredMinutes !== null),
    answers: JSON.stringify(view.parts).includes('腰疼得厉害'),
    trace: view.search !== null,
    'why others were passed over': JSON.stringify(view).includes('奶奶只认她'),
    'every wave': view.waves.length > 0,
    'points of a pick': JSON.stringify(view).includes('路远 20'),
    'why it was sent back': view.sentBackWords === '时间对不上',
    'closing words': JSON.stringify(view).includes(CLOSING_TEXT),
    rating: view.rating !== null,
  }
  return SIGHTS.filter((sight) => shown[sight])
}

describe.each(READERS)('$who', ({ person, sees }) => {
  test.each(ORDER_STATUS_CODES)(
    'sees of an order that is %s no more and no less than the rules say',
    (status) => {
      const view = viewFor(fullOrder(status), person)
      expect(view && sightsIn(view)).toEqual(sees)
    },
  )
})

describe('what tells of health, and who is at home', () => {
  const coordinator = aPerson('coordinator', { grants: [{ role: 'town_coordinator' }] })
  const head = aPerson('head', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })
  const order = fullOrder('accepted')
  const today = { before: 99, settings: { ...SETTINGS, revealLimitPerDay: 99 } }
  const told = { contact: CONTACT, orderedBy: null }

  test('is shown to the town by the look that is written down, and to a head without one', () => {
    expect(viewFor(order, coordinator)).toMatchObject({ careMasked: true, needText: null, atHome: [] })
    expect(careShown(order, actorOn(order, coordinator))).toEqual({
      words: ['奶奶摔过一跤，头发三个月没剪', `不需要了：${CLOSING_TEXT}`],
      atHome: ['lives_alone'],
    })
    const look = taken(revealContact(order, actorOn(order, coordinator), told, { ...today, before: 0 }))
    expect(look.audited.fields).toEqual(['phone', 'address', 'health', 'at_home'])
    expect(viewFor(order, head)).toMatchObject({ careMasked: false })
    const hers = taken(revealContact(order, actorOn(order, head), told, { ...today, before: 0 }))
    expect(hers.audited.fields).toEqual(['phone', 'address'])
  })

  test('is never refused where help is urgent, however much was looked at', () => {
    const look = (of: Order) => revealContact(of, actorOn(of, coordinator), told, today)
    expect(refusalOf(look(order))).toBe('CONTACT.TOO_MANY_LOOKS')
    expect(taken(look({ ...order, urgent: true })).count).toBe(100)
  })

  test('is on no list of the town, neither the beginning of a wish nor the words by which it was understood', () => {
    const wish: Order = {
      ...order,
      source: 'wish',
      understood: [{ code: 'health', score: 3, words: ['摔过'] }],
    }
    expect(wishForOffice(wish, actorOn(wish, coordinator))).toBeNull()
    expect(wishForOffice(wish, actorOn(wish, head))).toContain('摔过')
    expect(JSON.stringify(viewFor(wish, coordinator))).not.toContain('摔过')
    const plain: Order = { ...wish, needText: '头发三个月没剪', atHome: [], closingReason: null }
    expect(wishForOffice(plain, actorOn(plain, coordinator))).toBe('头发三个月没剪')
    expect(viewFor(plain, coordinator)).toMatchObject({ careMasked: false, needText: '头发三个月没剪' })
  })
})

describe('contact data', () => {
  const ENDED = ['closed', 'cancelled', 'closed_unmet', 'rejected'] as const
  const WEEK_LATER = NOW + 7 * DAY_MS

  test.each(ENDED)('is there until the seventh day after an order was %s, and gone then', (status) => {
    for (const { person, sees, timed } of READERS.filter((reader) => reader.timed)) {
      expect(timed && viewFor(fullOrder(status), person, WEEK_LATER - 1)).toMatchObject({ contact: CONTACT })
      const later = viewFor(fullOrder(status), person, WEEK_LATER)
      const kept = sees?.filter((sight) => !TIMED.includes(sight))
      expect(later && sightsIn(later)).toEqual(kept)
      expect(JSON.stringify(later)).not.toMatch(/诸葛桂兰|13812345678|老槐树|13987654321|许诚|13855556666/)
    }
  })

  test('stays with the station and the town, who have to answer for it', () => {
    for (const { person, sees } of READERS.filter(({ sees: all }) => all === EVERYTHING || all === OF_TOWN)) {
      const view = viewFor(fullOrder('closed'), person, NOW + 100 * DAY_MS)
      expect(view && sightsIn(view)).toEqual(sees)
    }
  })

  test('is masked for an office, and whole for a head who goes there himself', () => {
    const head = aPerson('head', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })
    expect(viewFor(fullOrder('accepted'), head)).toMatchObject({
      contact: { name: '诸葛桂兰', phone: '138****5678', addressText: '' },
      contactMasked: true,
    })
    const goes = { ...aVolunteer('taker'), grants: head.grants }
    expect(viewFor(fullOrder('accepted'), goes)).toMatchObject({ contact: CONTACT, contactMasked: false })
    expect(viewFor(fullOrder('closed'), goes, WEEK_LATER)).toMatchObject({ contactMasked: true })
  })

  test('is nowhere in what is sent to a volunteer who has not accepted', () => {
    const outsiders = READERS.filter((reader) => reader.sees?.length === 0)
    expect(outsiders).toHaveLength(4)
    for (const status of ORDER_STATUS_CODES)
      for (const { person } of outsiders) {
        const sent = JSON.stringify(viewFor(fullOrder(status), person))
        expect(sent).not.toMatch(/诸葛|桂兰|13812345678|花园组|老槐树|摔过一跤|granny/)
        expect(sent).not.toMatch(/13987654321|13911112222|汪志远|欧阳建国|许诚|13855556666/)
        expect(sent).not.toMatch(/住院|肺癌/)
        if (person.id !== 'decliner') expect(sent).not.toContain('腰疼')
      }
  })

  test('is on no card', () => {
    for (const status of ORDER_STATUS_CODES) {
      const card = orderCard(fullOrder(status))
      expect(JSON.stringify(card)).not.toMatch(
        /诸葛|桂兰|13812345678|花园组|老槐树|摔过一跤|13987654321|建国/,
      )
      expect(card.takenBy).toEqual(['汪师傅', '欧阳师傅'])
    }
  })

  test('whatever happens to an order, reaches only volunteers who hold a place at that moment', () => {
    const secrets = [REQUESTER.contact.phone, '老槐树', '腿脚不便', '张桂兰']
    fc.assert(
      fc.property(walkPlans, (plan) => {
        for (const { after, atMs } of walkOrder(plan).steps)
          for (const person of VOLUNTEERS.filter((each) => each.grants.length === 0)) {
            const mine = after.assignments.find((part) => part.volunteerId === person.id)
            const view = viewFor(after, person, atMs)
            if ((mine && holdsPlace(mine)) || person.volunteer.leaderOf.length > 0) continue
            const had = partsOf(after).some((part) => part.volunteerId === person.id)
            expect(view === null).toBe(!had)
            const sent = JSON.stringify(view)
            expect(secrets.filter((secret) => sent.includes(secret))).toEqual([])
          }
      }),
      { numRuns: 40 },
    )
  })
})

describe('an order that ended before it was served', () => {
  const wordsFor = (person: Person, closing: Partial<Order>): string | null | undefined =>
    viewFor({ ...fullOrder('cancelled'), ...closing }, person)?.closingWords

  test.each([
    ['cancelled', 'not_needed', '不需要了'],
    ['rejected', 'unsafe', '有危险，志愿者不能做'],
    ['closed_unmet', 'not_possible', '条件不允许'],
    ['cancelled', 'other', '其他原因'],
  ] as const)('%s for %s: whoever was asked reads “%s” and not what was written', (status, code, label) => {
    const closingReason = { code, text: CLOSING_TEXT, words: `${label}：${CLOSING_TEXT}` }
    expect(wordsFor(aVolunteer('asked'), { status, closingReason })).toBe(label)
    expect(wordsFor(aVolunteer('taker'), { status, closingReason })).toBe(label)
    expect(wordsFor(aPerson('granny'), { status, closingReason })).toBe(`${label}：${CLOSING_TEXT}`)
    expect(wordsFor(HEAD, { status, closingReason })).toBe(`${label}：${CLOSING_TEXT}`)
  })

  test('without a reason says none to anybody', () => {
    for (const person of [aVolunteer('asked'), HEAD])
      expect(wordsFor(person, { closingReason: null })).toBeNull()
  })
})

describe('whom to call', () => {
  test('the station of the order, for everybody whom the order concerns', () => {
    for (const { person, sees } of READERS)
      expect(viewFor(fullOrder('accepted'), person)?.stationPhone).toBe(sees ? STATION_PHONE : undefined)
  })

  test('who ordered on behalf of somebody, beside the one who cannot be called', () => {
    const order = { ...fullOrder('accepted'), beneficiary: { personId: null, ...CONTACT, phone: '' } }
    expect(viewFor(order, aVolunteer('taker'))).toMatchObject({
      contact: { phone: '' },
      orderedBy: ORDERED_BY,
    })
    expect(viewFor(order, HEAD)).toMatchObject({
      contact: { phone: '' },
      orderedBy: { name: '许诚', phone: '138****6666' },
    })
  })

  test('nobody besides, when a villager ordered for himself', () => {
    const order = { ...fullOrder('accepted'), onBehalf: false }
    expect(viewFor(order, HEAD)?.orderedBy).toBeNull()
  })
})

describe('an order placed at the card of a household', () => {
  const order = anOrder({
    requesterId: 'helper',
    onBehalf: true,
    status: 'dispatched',
    atDoor: { usesApp: true },
    beneficiary: { personId: 'guilan', name: '张桂兰', phone: '13800001001', addressText: '老槐树旁第二家' },
  })
  const seenBy = (person: Person) =>
    orderView(order, {
      actor: actorOn(order, person),
      atMs: NOW,
      settings: SETTINGS,
      stationPhone: '',
      requester: { name: '许诚', phone: '13800001002' },
    })

  test('tells who ordered no more of the household than its card', () => {
    const view = seenBy(aPerson('helper'))
    expect(view).toMatchObject({ contact: { name: '张**', phone: '', addressText: '' }, contactMasked: true })
    expect(JSON.stringify(view)).not.toMatch(/张桂兰|老槐树|13800001001/)
    expect(view?.moves).toContain('cancel')
  })

  test('is the household’s own: it reads and may cancel it, and is told of it', () => {
    const view = seenBy(aPerson('guilan'))
    expect(view).toMatchObject({ contact: { name: '张桂兰', addressText: '老槐树旁第二家' } })
    expect(view?.moves).toContain('cancel')
    const told = (change: Partial<Order>) =>
      noticesFor({
        order: { ...order, ...change },
        before: null,
        event: anEvent('submit', { actorId: 'helper', to: 'dispatched' }),
      }).map(({ to }) => to)
    expect(told({})).toEqual(['person:guilan'])
    expect(told({ atDoor: { usesApp: false } })).toEqual([])
  })
})
