import fc from 'fast-check'
import { HOUR_MS, MINUTE_MS } from '../../domain/kernel/shanghai-time'
import { afterDelivery, asCall, channelOf } from '../../domain/notice/after-delivery'
import { beforeServiceNotices } from '../../domain/notice/before-service'
import { callList } from '../../domain/notice/call-list'
import { findUnreached } from '../../domain/notice/find-unreached'
import { hasCredit, type MessageCredits, withAllowed } from '../../domain/notice/message-credits'
import { thing } from '../../domain/notice/message-fields'
import type { Notice } from '../../domain/notice/notice'
import { channelTo } from '../../domain/notice/reach'
import { newCall } from '../../domain/notice/telephone-call'
import type { Person } from '../../domain/people/person'
import { TOWN_SETTINGS } from '../../domain/town/town-settings'
import { anOrder, aPerson, HOME_STATION, livingIn, NOW, OTHER_STATION } from '../fixtures/builders'
import { refusalOf } from './support/refusal-of'

const AT = { atMs: NOW, settings: TOWN_SETTINGS }
const OWNER = { townId: 'town', personId: 'p1', openid: 'o1' }

const reader = (change: Partial<Pick<Person, 'usesApp' | 'noticesReadAtMs'>> & { phone?: string } = {}) => ({
  id: 'p1',
  usesApp: change.usesApp ?? true,
  noticesReadAtMs: change.noticesReadAtMs ?? 0,
  contact: { name: '张桂兰', phone: change.phone ?? '13800001001', stationId: 's1', addressText: '' },
})

const line = (change: Partial<Notice> = {}): Notice => ({
  id: 'n1',
  townId: 'town',
  to: 'person:p1',
  orderId: 'o1',
  byId: 'p2',
  type: 'accept',
  text: '李师傅接了您的单：义务理发。',
  opens: 'order',
  atMs: NOW,
  pressing: false,
  mustKnow: true,
  delivery: 'pending',
  ...change,
})

const waiting = (id: string, change: Partial<Notice> = {}): Notice =>
  line({ id, delivery: 'call', call: newCall('s1', 'no_app', NOW), ...change })

describe('a message by WeChat', () => {
  test('has fields that WeChat takes, whatever a sentence is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(thing(text)).toMatch(/^\P{C}{1,20}$/u)
      }),
    )
  })

  test('is counted by the tap, up to a limit, each kind for itself', () => {
    let credits: MessageCredits | null = null
    for (let tap = 0; tap < 60; tap += 1) credits = withAllowed(credits, OWNER, ['task', 'task'])
    expect(credits?.left).toEqual({ order: 0, task: 50, todo: 0 })
    expect([hasCredit(credits, 'task'), hasCredit(credits, 'order'), hasCredit(null, 'task')]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('is asked for again at growing distances, and given up for the inbox, where somebody may still be called', () => {
    let notice = line()
    const waits: number[] = []
    for (let fields = afterDelivery(notice, 'later', AT); fields.delivery === 'pending'; ) {
      waits.push(((fields.retryAtMs ?? 0) - NOW) / MINUTE_MS)
      notice = { ...notice, ...fields }
      fields = afterDelivery(notice, 'later', AT)
    }
    expect(waits).toEqual([1, 5, 30])
    expect(afterDelivery(notice, 'later', AT)).toMatchObject({
      delivery: 'inbox',
      callAtMs: expect.any(Number),
    })
  })
})

describe('by what a line goes out', () => {
  const credits = withAllowed(null, OWNER, ['order'])
  test.each([
    ['the telephone, of who has no app', line(), [{ person: reader({ usesApp: false }), credits }], 'call'],
    ['WeChat, where he agreed to this kind', line(), [{ person: reader(), credits }], 'wechat'],
    ['the inbox, of another kind', line({ opens: 'task' }), [{ person: reader(), credits }], 'inbox'],
    ['the inbox, of no kind', line({ opens: 'certificate' }), [{ person: reader(), credits }], 'inbox'],
    ['the inbox, for nobody', line({ to: 'team:t1' }), [], 'inbox'],
  ] as const)('%s', (_name, notice, receivers, channel) => {
    expect(channelOf(notice, receivers)).toBe(channel)
  })

  test('only what somebody must know becomes a call, at once where it presses', () => {
    const callAtMs = (change: Partial<Notice>) => afterDelivery(line(change), null, AT).callAtMs
    expect(callAtMs({ to: 'station:s1' })).toBeNull()
    expect(callAtMs({ pressing: true })).toBe(NOW)
    expect(callAtMs({})).toBeGreaterThanOrEqual(NOW + TOWN_SETTINGS.callAfterHours * HOUR_MS)
    const { mustKnow: _, ...idle } = line()
    expect(afterDelivery(idle, null, AT).callAtMs).toBeNull()
    expect(asCall(reader(), NOW).call).toMatchObject({ stationId: 's1', because: 'unread' })
  })
})

describe('the call list', () => {
  test('has each person once, of each matter the newest sentence, and settles all of them', () => {
    const rows = [
      waiting('old', { text: '李师傅接了您的单。', atMs: NOW - HOUR_MS }),
      waiting('new', { text: '李师傅来不了了。' }),
      waiting('other', { orderId: 'o2', text: '取消了。', pressing: true }),
    ]
    const [row, ...more] = callList(rows, [reader({ usesApp: false })], NOW)
    expect(more).toEqual([])
    expect(row?.lines.map(({ text }) => text)).toEqual(['李师傅来不了了。', '取消了。'])
    expect(row).toMatchObject({ noticeIds: ['old', 'new', 'other'], pressing: true })
  })

  test.each([
    ['has read it meanwhile', waiting('n'), reader({ noticesReadAtMs: NOW })],
    ['waited for a week', waiting('n', { atMs: NOW - 8 * 24 * HOUR_MS }), reader({ usesApp: false })],
    ['was told', waiting('n', { delivery: 'told' }), reader({ usesApp: false })],
  ])('leaves out who %s', (_name, row, person) => {
    expect(callList([row], [person], NOW)).toEqual([])
  })
})

describe('before a service', () => {
  const wanted = { kind: 'half_day', fromMs: NOW + 2 * HOUR_MS, toMs: NOW + 6 * HOUR_MS } as const
  const accepted = anOrder({ status: 'accepted', wanted, statusSinceMs: NOW - 24 * HOUR_MS })
  test.each([
    ['in time', accepted, 1],
    ['who said yes just now', { ...accepted, statusSinceMs: NOW }, 0],
    ['before it is time', { ...accepted, wanted: { ...wanted, fromMs: NOW + 20 * HOUR_MS } }, 0],
    ['once it has begun', { ...accepted, wanted: { ...wanted, fromMs: NOW } }, 0],
    ['any time of the week', { ...accepted, wanted: { ...wanted, kind: 'any_time' as const } }, 0],
  ])('who waits is told %s', (_name, order, lines) => {
    const notices = beforeServiceNotices(order, NOW, TOWN_SETTINGS)
    expect(notices.filter(({ opens }) => opens === 'order')).toHaveLength(lines)
  })
})

test.each([
  ['wechat', reader(), withAllowed(null, OWNER, ['task'])],
  ['app', reader({ noticesReadAtMs: NOW - HOUR_MS }), null],
  ['phone', reader(), null],
  ['phone', reader({ usesApp: false }), withAllowed(null, OWNER, ['task'])],
  ['none', reader({ phone: '' }), null],
] as const)('somebody is reached by %s', (channel, person, credits) => {
  expect(channelTo(person, credits, NOW)).toBe(channel)
})

test('an office rings whom only a telephone reaches, of its own villages', () => {
  const head = aPerson('head', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })
  const offline = aPerson('p1', { usesApp: false })
  expect(findUnreached(head, offline, NOW).ok).toBe(true)
  expect(refusalOf(findUnreached(aPerson('x'), offline, NOW))).toBe('SESSION.NOT_YOUR_STATION')
  expect(refusalOf(findUnreached(head, { ...offline, ...livingIn(OTHER_STATION) }, NOW))).toBe(
    'SESSION.NOT_YOUR_STATION',
  )
  expect(refusalOf(findUnreached(head, null, NOW))).toBe('SESSION.NOT_YOUR_STATION')
  const looks = aPerson('p2', { usesApp: true, noticesReadAtMs: NOW })
  expect(refusalOf(findUnreached(head, looks, NOW))).toBe('CALL.NOT_WAITING')
})
