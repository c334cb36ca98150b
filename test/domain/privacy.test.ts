import fc from 'fast-check'
import { DAY_MS, HOUR_MS } from '../../domain/kernel/shanghai-time'
import { actorOn } from '../../domain/order/actor'
import { holdsPlace } from '../../domain/order/assignment'
import type { AssignmentStatus } from '../../domain/order/assignment-statuses'
import type { Order } from '../../domain/order/order'
import type { OrderStatus } from '../../domain/order/order-statuses'
import { ORDER_STATUS_CODES } from '../../domain/order/order-statuses'
import { partsOf } from '../../domain/order/parts-of'
import type { Person } from '../../domain/people/person'
import { orderCard } from '../../domain/views/order-card'
import { type OrderView, orderView } from '../../domain/views/order-view'
import {
  anAssignment,
  anOrder,
  aPerson,
  aVolunteer,
  HOME_STATION,
  NOW,
  OTHER_STATION,
  SETTINGS,
} from '../fixtures/builders'
import { walkOrder, walkPlans } from './support/order-walk'
import { HEAD, REQUESTER, VOLUNTEERS } from './support/small-town'

type Sight =
  | 'need text'
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
const OWN_ORDER: readonly Sight[] = [
  'need text',
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
    sees: EVERYTHING,
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

const CONTACT = { name: '诸葛桂兰', phone: '13812345678', addressText: '花园组，老槐树旁第二家' }
const ORDERED_BY = { name: '许诚', phone: '13855556666' }
const WHOLE = [CONTACT.phone, ORDERED_BY.phone, CONTACT.addressText]
const STATION_PHONE = '0564-5021201'
const CLOSING_TEXT = '我住院了，肺癌复发'
const MATE_PHONE = '13987654321'
const TAKER_PHONE = '13911112222'

const TAKEN_AS: Readonly<Partial<Record<OrderStatus, AssignmentStatus>>> = {
  in_service: 'checked_in',
  pending_confirm: 'checked_out',
  pending_rating: 'confirmed',
  closed: 'confirmed',
}

/** An order on which everybody above has his part, in any status; the time of its last status is NOW. */
function fullOrder(status: OrderStatus): Order {
  const held = TAKEN_AS[status] ?? 'accepted'
  return anOrder({
    status,
    statusSinceMs: NOW,
    milestones: { submitted: NOW - 1, [status]: NOW },
    requesterId: 'helper',
    onBehalf: true,
    beneficiary: { personId: 'granny', ...CONTACT },
    needText: '奶奶摔过一跤，头发三个月没剪',
    headcount: 3,
    teamId: 'barbers',
    teamName: '便民服务队',
    rating: { stars: 5, tags: [], text: '剪得好看', atMs: NOW, recordedBy: 'helper' },
    sentBack: { code: 'times_wrong', text: '' },
    closingReason: { code: 'not_needed', text: CLOSING_TEXT, words: `不需要了：${CLOSING_TEXT}` },
    trace: { atMs: NOW, wave: 1, by: 'machine', pool: 9, picked: [], excluded: { paused: 4 } },
    waves: [
      {
        atMs: NOW,
        wave: 1,
        by: 'machine',
        pool: 9,
        picked: [{ volunteerId: 'asked', name: '何秀英', terms: { distance: 20 } }],
        excluded: { paused: 4 },
      },
    ],
    assignments: [
      anAssignment('taker', held, { name: '汪志远', phone: TAKER_PHONE }),
      anAssignment('mate', held, { name: '欧阳建国', phone: MATE_PHONE }),
      anAssignment('asked', 'offered', {
        name: '何秀英',
        asked: { by: 'hand', circle: 'own_team', reason: { code: 'other', text: '奶奶只认她' } },
      }),
      anAssignment('decliner', 'declined', { reason: { code: 'unwell', text: '腰疼得厉害' } }),
      anAssignment('late', 'recalled'),
      anAssignment('quitter', 'given_back'),
    ],
  })
}

const viewFor = (order: Order, person: Person, atMs = NOW): OrderView | null =>
  orderView(order, {
    actor: actorOn(order, person),
    atMs,
    settings: SETTINGS,
    stationPhone: STATION_PHONE,
    requester: ORDERED_BY,
  })

function sightsIn(view: OrderView): readonly Sight[] {
  const shown: Readonly<Record<Sight, boolean>> = {
    'need text': view.needText !== null,
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
    for (const { person, sees } of READERS.filter((reader) => reader.sees === EVERYTHING)) {
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

describe('the people of an order', () => {
  const partsFor = (person: Person, status: OrderStatus = 'accepted') =>
    viewFor(fullOrder(status), person)?.parts.map((part) => part.volunteerId)

  test('a requester sees who comes, not who said no', () => {
    expect(partsFor(aPerson('granny'))).toEqual(['taker', 'mate'])
  })

  test('the head sees everybody with his answer', () => {
    expect(partsFor(HEAD)).toEqual(['taker', 'mate', 'asked', 'decliner', 'late', 'quitter'])
  })

  test('telephones are shown to a requester of those who come; the head may ring whoever has not answered', () => {
    const phones = (person: Person) => viewFor(fullOrder('accepted'), person)?.parts.map((part) => part.phone)
    expect(phones(aPerson('granny'))).toEqual([TAKER_PHONE, MATE_PHONE])
    const all = fullOrder('accepted').assignments.map((part) => part.phone)
    expect(all).not.toContain('')
    expect(phones(HEAD)).toEqual(all)
  })

  test('everybody sees his own part whole', () => {
    expect(viewFor(fullOrder('accepted'), aVolunteer('decliner'))?.mine).toMatchObject({
      status: 'declined',
      reason: { code: 'unwell', text: '腰疼得厉害' },
      lostTo: null,
    })
    expect(viewFor(fullOrder('closed'), aVolunteer('taker'))?.mine).toMatchObject({
      name: '汪志远',
      phone: TAKER_PHONE,
      visits: [{ inMs: NOW - 2 * HOUR_MS, outMs: NOW - HOUR_MS }],
      measuredMinutes: 60,
      confirmedMinutes: 60,
    })
  })

  test('why the station took a part back is told to its volunteer without what was written', () => {
    const reason = { code: 'requested', text: '她跟他儿子吵过架' }
    const order = {
      ...fullOrder('pending_dispatch'),
      assignments: [anAssignment('late', 'recalled', { reason })],
    }
    expect(viewFor(order, aVolunteer('late'))?.mine?.reason).toEqual({ code: 'requested', text: '' })
    expect(viewFor(order, HEAD)?.parts[0]?.reason).toEqual(reason)
  })

  test('a requester reads how one speaks of those who come, and nothing of their time', () => {
    expect(viewFor(fullOrder('closed'), aPerson('granny'))?.parts).toMatchObject([
      { name: '汪师傅', phone: TAKER_PHONE, visits: null, measuredMinutes: null, confirmedMinutes: null },
      { name: '欧阳师傅', phone: MATE_PHONE, visits: null, measuredMinutes: null, confirmedMinutes: null },
    ])
  })

  test('those who come together know each other by that name only', () => {
    for (const status of ORDER_STATUS_CODES) {
      const sent = JSON.stringify(viewFor(fullOrder(status), aVolunteer('taker')))
      expect(sent).not.toMatch(/欧阳建国|13987654321/)
      expect(sent).toContain('欧阳师傅')
    }
  })

  test('a leader sees nothing before somebody of the order has accepted', () => {
    const open = { ...fullOrder('dispatched'), assignments: [anAssignment('asked', 'offered')] }
    expect(viewFor(open, aVolunteer('leader', { leaderOf: ['barbers'] }))).toBeNull()
  })

  test('the head reads why others were not asked, in words', () => {
    expect(viewFor(fullOrder('escalated'), HEAD)?.search).toEqual({
      asked: 0,
      pool: 9,
      excluded: [{ label: '暂停接单', count: 4 }],
    })
  })
})
