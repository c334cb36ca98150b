import { sha256 } from '../../cloudfunctions/_core/runtime/hash'
import { readAllActivities } from '../../cloudfunctions/_core/store/read-all-activities'
import { readAllOrders } from '../../cloudfunctions/_core/store/read-all-orders'
import { readLedger } from '../../cloudfunctions/_core/store/read-ledger'
import { DEMO_VILLAGERS } from '../../config/demo-town/demo-villagers'
import { bookedParts } from '../../domain/activity/booked-parts'
import { findDifference } from '../../domain/hours/find-difference'
import { MINUTE_MS } from '../../domain/kernel/shanghai-time'
import { findUnbooked } from '../../domain/order/find-unbooked'
import { clinicDay, doorCode, enrolled, heldClinic, published, RAIN, TWO_HOURS } from './support/activities'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  orderHaircut,
  XIAOMEI,
} from './support/orders'
import { BARE_PICTURE, lookedAt, mindPictures, PICTURE } from './support/pictures'
import { person, startTown, type Town } from './support/town'
import { nowOf } from './support/visits'

const SHISHAN = '341525111001'
const HEAD_OF_SHISHAN = person('head-shishan')
const OF_SHISHAN = person('fang-lin')

/** What somebody is told of activities, the newest first. */
const heard = async (town: Town, as: { openid: string }): Promise<readonly string[]> =>
  (await town.ok(as, 'notice.list', { limit: 50 })).items
    .filter(({ opens }) => opens === 'activity')
    .map(({ text }) => text)

describe('activities', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test('thirty at once for five places: five have one, the others wait, nobody stands there twice', async () => {
    const activityId = await published(town)
    const crowd = DEMO_VILLAGERS.map(({ key }) => person(key))
    expect(crowd).toHaveLength(30)
    const answers = await Promise.all(
      crowd.map((as) => town.call(as, 'activity.enrol', { activityId, kind: 'guest' })),
    )
    const again = answers.flatMap((answer, at) => (answer.ok ? [] : (crowd[at] ?? [])))
    for (const as of again) await town.ok(as, 'activity.enrol', { activityId, kind: 'guest' })
    const { places, list } = await town.ok(HEAD, 'activity.get', { activityId })
    expect(places.guest).toEqual({ all: 5, free: 0, waiting: 25 })
    expect(new Set(list?.map(({ personId }) => personId)).size).toBe(30)
    expect(list).toHaveLength(30)

    const first = list?.find(({ status }) => status === 'enrolled')
    const next = list?.find(({ status }) => status === 'waiting')
    await town.ok(HEAD, 'activity.leave', { activityId, personId: first?.personId ?? '' })
    const after = await town.ok(HEAD, 'activity.get', { activityId })
    expect(after.list?.find(({ personId }) => personId === next?.personId)?.status).toBe('enrolled')
    const moved = crowd.find((as) => idOf(as) === next?.personId)
    expect(await heard(town, moved ?? GUILAN)).toEqual([expect.stringContaining('有位置了')])
  })

  test('minutes enter the ledger once, also when two offices confirm at once; corrected they are taken back whole', async () => {
    const activityId = await heldClinic(town)
    const confirm = (as: { openid: string }) =>
      town.call(as, 'activity.confirm', { activityId, minutes: [...TWO_HOURS] })
    const both = await Promise.all([confirm(HEAD), confirm(COORDINATOR)])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    const statement = await town.ok(CHANGFU, 'hours.statement', {})
    expect(statement.entries).toMatchObject([
      { title: '上土市镇新时代文明实践义诊日', minutes: 120, hourClass: 'verified' },
    ])
    const confirmer = (await readAllActivities())
      .find(({ id }) => id === activityId)
      ?.enrolments.find(({ settledBy }) => settledBy)?.settledBy
    const other = confirmer === idOf(HEAD) ? COORDINATOR : HEAD
    const wrong = { personId: idOf(CHANGFU), minutes: 60, reason: { code: 'wrong_minutes' } }
    const author = other === HEAD ? COORDINATOR : HEAD
    expect(await town.refused(author, 'activity.correct', { activityId, ...wrong })).toBe(
      'ORDER.AUTHOR_CANNOT_CORRECT',
    )
    await town.ok(other, 'activity.correct', { activityId, ...wrong })
    await town.ok(HEAD, 'activity.close', { activityId })
    const ledger = await readLedger()
    expect(findDifference(ledger, sha256)).toBeNull()
    const services = [...(await readAllOrders()), ...(await readAllActivities()).map(bookedParts)]
    expect(findUnbooked(services, ledger.entries)).toBeNull()
    const own = ledger.entries.filter(
      ({ volunteerId, minutes, accountId }) => volunteerId && minutes && accountId.startsWith('volunteer:'),
    )
    expect(own.map(({ kind, minutes, project }) => [kind, minutes, project])).toEqual([
      ['credit', 120, 'happy_home'],
      ['reversal', -120, 'happy_home'],
      ['credit', 60, 'happy_home'],
    ])
    expect(await heard(town, CHANGFU)).toHaveLength(2)
  })

  test('the same hour counts once, whether it was an order or an activity', async () => {
    const activityId = await enrolled(town)
    const assignmentId = await accept(town, CHANGFU, await orderHaircut(town))
    await town.advance(3)
    await town.ok(CHANGFU, 'activity.checkIn', { activityId, doorCode: await doorCode(town, activityId) })
    await town.ok(CHANGFU, 'assignment.checkIn', { assignmentId })
    expect(
      await town.refused(CHANGFU, 'activity.checkIn', {
        activityId,
        doorCode: await doorCode(town, activityId),
      }),
    ).toBe('ASSIGNMENT.STILL_ELSEWHERE')
    await town.advance(1)
    await town.ok(CHANGFU, 'assignment.checkOut', { assignmentId })
    await town.advance(1)
    await town.ok(HEAD, 'activity.hold', { activityId })
    const orderId = assignmentId.split(':')[1] ?? ''
    const ofOrder = async (as: { openid: string }) => {
      const { parts, mine } = await town.ok(as, 'order.get', { orderId })
      const waiting = parts.find(({ status }) => status === 'checked_out')
      return [waiting?.overlap?.title, mine?.overlap]
    }
    const ofActivity = async () =>
      (await town.ok(HEAD, 'activity.get', { activityId })).list?.map(({ overlap }) => overlap?.title)
    const nobodys = [undefined, undefined, undefined]
    // Before anything is confirmed, whoever confirms sees it on both of them; nobody else does.
    expect(await ofOrder(HEAD)).toEqual([expect.stringContaining('义诊日'), undefined])
    expect(await ofOrder(CHANGFU)).toEqual([undefined, null])
    expect(await ofActivity()).toEqual([expect.stringContaining('理发'), ...nobodys.slice(1)])
    const minutes = [{ volunteerId: idOf(CHANGFU), minutes: 60 }]
    await town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
    expect(await ofActivity()).toEqual([expect.stringContaining('理发'), ...nobodys.slice(1)])
    const reason = { code: 'in_fact' }
    const all = { activityId, minutes: TWO_HOURS.map((each) => ({ ...each, reason })) }
    expect(await town.refused(HEAD, 'activity.confirm', all)).toBe('ORDER.MINUTES_OVERLAP')
    const fewer = { personId: idOf(CHANGFU), minutes: 45, reason: { code: 'in_fact' } }
    await town.ok(HEAD, 'activity.confirm', { activityId, minutes: [fewer] })
    expect(await ofActivity()).toEqual(nobodys)
  })

  test('who came is ticked by the leader or the head; who wrote it down, or served, does not confirm', async () => {
    const clinic = await enrolled(town)
    await town.ok(HEAD, 'activity.enrolFor', { activityId: clinic, kind: 'guest', phone: '13800001002' })
    await town.advance(6)
    const everybody = [CHANGFU, XIAOMEI].map(idOf)
    await town.ok(HEAD, 'activity.tick', { activityId: clinic, personIds: everybody, what: 'whole_time' })
    await town.ok(HEAD, 'activity.hold', { activityId: clinic })
    const minutes = everybody.map((personId) => ({ personId, minutes: 120, reason: { code: 'in_fact' } }))
    expect(await town.refused(HEAD, 'activity.confirm', { activityId: clinic, minutes })).toBe(
      'ORDER.WROTE_CANNOT_CONFIRM',
    )
    await town.ok(COORDINATOR, 'activity.confirm', { activityId: clinic, minutes })
    const { entries } = await town.ok(XIAOMEI, 'hours.statement', {})
    expect(entries).toMatchObject([{ minutes: 120, hourClass: 'declared' }])
    const view = await town.ok(GUILAN, 'activity.get', { activityId: clinic })
    expect(view.own?.status).toBe('missed')
  })

  test('a village that joins counts the time as lent; it may take attendance, and others may not', async () => {
    const activityId = await published(town, { facts: { jointStationIds: [SHISHAN] } })
    expect(await heard(town, HEAD_OF_SHISHAN)).toEqual([expect.stringContaining('一起办')])
    await town.ok(HEAD_OF_SHISHAN, 'activity.join', { activityId })
    await town.advance(3)
    const { text } = await town.ok(HEAD_OF_SHISHAN, 'activity.doorCode', { activityId })
    expect(await town.refused(person('head-tongluozhai'), 'activity.doorCode', { activityId })).toBe(
      'SESSION.NOT_YOUR_STATION',
    )
    const scannedAtMs = await nowOf(town)
    await town.ok(OF_SHISHAN, 'activity.checkIn', { activityId, doorCode: text })
    await town.advance(4 / 60)
    expect(await town.refused(CHANGFU, 'activity.checkIn', { activityId, doorCode: text })).toBe(
      'ACTIVITY.CODE_WRONG',
    )
    await town.advance(1)
    await town.ok(OF_SHISHAN, 'activity.checkOut', { activityId })
    await town.ok(HEAD, 'activity.hold', { activityId })
    const minutes = [{ personId: idOf(OF_SHISHAN), minutes: 64 }]
    await town.ok(HEAD_OF_SHISHAN, 'activity.confirm', { activityId, minutes })
    const { entries } = await readLedger()
    expect(entries).toHaveLength(2)
    const mine = entries.find(({ minutes: credited }) => credited === 64)
    expect(mine).toMatchObject({ stationId: DOUSHAHE, lentByStationId: SHISHAN })
    await town.ok(OF_SHISHAN, 'activity.object', { activityId, text: '收摊多待了半小时' })
    const frozen = async () => (await town.ok(OF_SHISHAN, 'hours.statement', {})).frozenMinutes
    expect(await frozen()).toBe(64)
    const kept = { activityId, personId: idOf(OF_SHISHAN), reason: { code: 'checked' } }
    expect(await town.refused(HEAD_OF_SHISHAN, 'activity.keepMinutes', kept)).toBe(
      'ORDER.AUTHOR_CANNOT_CORRECT',
    )
    await town.ok(HEAD, 'activity.keepMinutes', kept)
    expect(await frozen()).toBe(0)
    // Scanned without a signal: the code counts for the minute in which the phone says that it was, and the head reads it as such.
    const sent = { activityId, doorCode: text, tappedAtMs: scannedAtMs - 10 * MINUTE_MS }
    expect(await town.refused(CHANGFU, 'activity.checkIn', sent)).toBe('ACTIVITY.CODE_WRONG')
    await town.ok(CHANGFU, 'activity.checkIn', { ...sent, tappedAtMs: scannedAtMs })
    const { list } = await town.ok(HEAD, 'activity.get', { activityId })
    expect(list?.find(({ personId }) => personId === idOf(CHANGFU))).toMatchObject({
      stays: [{ inHintMs: scannedAtMs }],
      measuredMinutes: 0,
    })
  })

  test('names are for who holds it: everybody else reads numbers, and his own line', async () => {
    const activityId = await enrolled(town)
    for (const as of [GUILAN, CHANGFU, person('song-laoda'), HEAD_OF_SHISHAN]) {
      const view = await town.ok(as, 'activity.get', { activityId })
      expect(view.list).toBeNull()
      expect(JSON.stringify(view)).not.toMatch(/李长福|王小梅|张桂兰/)
      expect(view.places.guest).toEqual({ all: 5, free: 4, waiting: 0 })
    }
    const { list } = await town.ok(HEAD, 'activity.get', { activityId })
    expect(list?.map(({ name }) => name)).toEqual(['李长福', '王小梅', '张桂兰'])
    const { content } = await town.ok(GUILAN, 'me.export', { format: 'text' })
    expect(content).toContain('上土市镇新时代文明实践义诊日')
    expect(content).not.toContain('王小梅')
    await town.ok(GUILAN, 'me.delete', { understood: true })
    await town.fire('jobs')
    expect(JSON.stringify(await town.documents('activities'))).not.toContain('张桂兰')
  })

  test('who leaves the service gives his place to who waits, and nobody leaves for good while minutes of his are open', async () => {
    const full = { facts: { capacity: { volunteer: 1, guest: 5 } } }
    const coming = await published(town, full)
    for (const as of [CHANGFU, XIAOMEI])
      await town.ok(as, 'activity.enrol', { activityId: coming, kind: 'volunteer' })
    await town.ok(CHANGFU, 'volunteer.leave', {})
    const { list } = await town.ok(HEAD, 'activity.get', { activityId: coming })
    expect(list?.map(({ name, status }) => [name, status])).toEqual([
      ['李长福', 'left'],
      ['王小梅', 'enrolled'],
    ])
    await town.advance(3)
    await town.ok(XIAOMEI, 'activity.checkIn', { activityId: coming, doorCode: await doorCode(town, coming) })
    await town.advance(2)
    await town.ok(XIAOMEI, 'activity.checkOut', { activityId: coming })
    expect(await town.refused(XIAOMEI, 'me.delete', { understood: true })).toBe('ACCOUNT.TASKS_OPEN')
  })

  test('one photograph of it is for who holds it and the town, counts as evidence, and goes after a year', async () => {
    await mindPictures(town, 'review')
    const activityId = await heldClinic(town)
    await town.ok(HEAD, 'activity.addPicture', { activityId, picture: PICTURE, agreed: true })
    const seen = (as: { openid: string }) => town.refused(as, 'activity.showPicture', { activityId })
    expect(await seen(COORDINATOR)).toBe('PICTURE.MOVE_NOT_ALLOWED')
    await lookedAt(town)
    expect((await heard(town, COORDINATOR))[0]).toContain('微信没有查出结果')
    const note = '大家在量血压'
    expect(await town.refused(HEAD, 'activity.keepPicture', { activityId, note })).toBe(
      'PICTURE.MOVE_NOT_ALLOWED',
    )
    await town.ok(COORDINATOR, 'activity.keepPicture', { activityId, note })
    expect((await heard(town, HEAD))[0]).toContain('可以留')
    const shown = { activityId, type: 'image/jpeg', picture: BARE_PICTURE }
    expect(await town.ok(COORDINATOR, 'activity.showPicture', { activityId })).toEqual(shown)
    expect(await seen(HEAD_OF_SHISHAN)).toBe('SESSION.NOT_YOUR_STATION')
    const told = async (as: { openid: string }) => (await town.ok(as, 'activity.get', { activityId })).picture
    expect([await told(CHANGFU), await told(XIAOMEI)]).toEqual([{ state: 'passed', moves: [] }, null])
    expect((await town.ok(CHANGFU, 'me.export', { format: 'text' })).content).toContain(
      '只有站里和镇里看得到',
    )
    const news = {
      stationId: DOUSHAHE,
      kind: 'news',
      title: '义诊日办了',
      text: '来了十几位老人量血压',
    } as const
    const { bulletinId } = await town.ok(HEAD, 'bulletin.submit', { ...news, activityId })
    expect(await town.ok(COORDINATOR, 'bulletin.get', { bulletinId })).toMatchObject({
      activity: { id: activityId, pictured: true },
    })

    const item = { text: '活动留照片', evidence: 'pictured', least: null } as const
    await town.ok(COORDINATOR, 'checklist.change', { version: 0, items: [item] })
    const year = new Date(await nowOf(town)).getFullYear()
    const counted = async () =>
      (await town.ok(HEAD, 'checklist.get', { year, stationId: DOUSHAHE })).lines.map(({ count }) => count)
    expect(await counted()).toEqual([1])
    await town.advance(24 * 366)
    await town.fire('jobs')
    expect((await town.documents('activities')).filter(({ picture }) => picture)).toEqual([])
    expect(await counted()).toEqual([1])
  })

  test('who is on the list hears of a change, the day before, and of an end; the next of a row is made once', async () => {
    const { startsAtMs, endsAtMs } = await clinicDay(town)
    const later = { startsAtMs: startsAtMs + 72 * 3_600_000, endsAtMs: endsAtMs + 72 * 3_600_000 }
    const activityId = await enrolled(town, { facts: later, repeat: 'monthly_day' })
    await town.ok(HEAD, 'activity.change', {
      activityId,
      facts: await clinicDay(town, { ...later, venue: '卫生室' }),
    })
    await town.advance(56)
    await town.fire('jobs')
    await town.fire('jobs')
    expect(await heard(town, GUILAN)).toEqual([
      expect.stringMatching(/^别忘了，明天/),
      expect.stringContaining('活动有变动'),
    ])
    await town.ok(HEAD, 'activity.cancel', { activityId, reason: RAIN })
    expect((await heard(town, GUILAN))[0]).toMatch(/活动取消了.*天气不好/)
    const { items } = await town.ok(HEAD, 'activity.list', { view: 'handling' })
    const drafts = items.filter(({ status }) => status === 'draft')
    expect(drafts).toMatchObject([{ waits: 'publish' }])
  })
})
