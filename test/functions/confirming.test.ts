import { database } from '../../cloudfunctions/_core/store/database'
import { volunteerAccountId } from '../../domain/kernel/ids'
import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import { OUTCOME_CODES, OUTCOMES } from '../../domain/order/outcomes'
import { ALWAYS } from './support/certificates'
import { reported, unordered, unorderedBy } from './support/entered-services'
import { briefly, entriesOf, minutesThisYear, soundLedger } from './support/ledger-checks'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  makeSecondHead,
  orderHaircut,
  SECOND_HEAD,
  serve,
  servedHaircut,
  wantedIn,
  XIAOMEI,
} from './support/orders'
import { DASHAN, YULAN } from './support/records'
import { startTown, type Town } from './support/town'
import { confirmLine, notDoneHaircut, nowOf, ratedHaircut, sameHourTwice } from './support/visits'

type Person = { readonly openid: string }
const wrong = { code: 'wrong_minutes' }

describe('confirming', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const statusOf = async (orderId: string) => (await town.ok(HEAD, 'order.get', { orderId })).status
  /** A cleaning by two, both of whom are done. */
  const servedByTwo = async () => {
    const wanted = await wantedIn(town, 2)
    const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'house_cleaning', wanted })
    const parts = []
    for (const as of [DASHAN, YULAN]) parts.push({ as, assignmentId: await accept(town, as, orderId) })
    for (const { as, assignmentId } of parts) await town.ok(as, 'assignment.checkIn', { assignmentId })
    await town.advance(1)
    for (const { as, assignmentId } of parts) await town.ok(as, 'assignment.checkOut', { assignmentId })
    return orderId
  }
  const confirm = (as: Person, ...line: Parameters<typeof confirmLine>) =>
    town.call(as, 'order.confirm', confirmLine(...line))
  /** The head sends somebody to an order that was said not to be done, who serves an hour. */
  const serveAgain = async (orderId: string, as: Person) => {
    const reason = { code: 'familiar' }
    await town.ok(HEAD, 'order.dispatch', { orderId, volunteerIds: [idOf(as)], reason })
    await serve(town, as, await accept(town, as, orderId))
  }

  test('some now, the others later; who is confirmed already may stand in the line again', async () => {
    const orderId = await servedByTwo()
    expect((await confirm(HEAD, orderId, DASHAN, 60)).ok).toBe(true)
    expect(await statusOf(orderId)).toBe('pending_confirm')
    expect(briefly(await entriesOf(DASHAN))).toEqual([['credit', 60, 1]])
    expect(await entriesOf(YULAN)).toEqual([])
    const both = confirmLine(orderId, DASHAN, 60).minutes.concat(confirmLine(orderId, YULAN, 60).minutes)
    await town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes: both })
    expect(await statusOf(orderId)).toBe('pending_rating')
    expect((await soundLedger()).entries).toHaveLength(4)
  })

  test('two heads at once, each another half: both halves are credited once', async () => {
    await makeSecondHead()
    const orderId = await servedByTwo()
    const answers = await Promise.all([
      confirm(HEAD, orderId, DASHAN, 60),
      confirm(SECOND_HEAD, orderId, YULAN, 60),
    ])
    expect(answers.map(({ ok }) => ok)).toEqual([true, true])
    expect(await statusOf(orderId)).toBe('pending_rating')
    expect(briefly(await entriesOf(DASHAN))).toEqual([['credit', 60, 1]])
    expect(briefly(await entriesOf(YULAN))).toEqual([['credit', 60, 1]])
  })

  test('two heads at once, the same half: the same minutes stand for both, others are refused', async () => {
    await makeSecondHead()
    const orderId = await servedByTwo()
    const same = await Promise.all([
      confirm(HEAD, orderId, DASHAN, 60),
      confirm(SECOND_HEAD, orderId, DASHAN, 60),
    ])
    expect(same.map(({ ok }) => ok)).toEqual([true, true])
    const codes = (
      await Promise.all([
        confirm(HEAD, orderId, YULAN, 60),
        confirm(SECOND_HEAD, orderId, YULAN, 50, 'travel_included'),
      ])
    ).map((answer) => (answer.ok ? 'ok' : answer.error.code))
    expect(codes.sort()).toEqual(['ORDER.ALREADY_SETTLED', 'ok'])
    expect((await soundLedger()).entries).toHaveLength(4)
  })

  test.each(OUTCOME_CODES)('with how it went: %s', async (outcome) => {
    const { orderId } = await servedHaircut(town)
    await town.ok(HEAD, 'order.confirm', { ...confirmLine(orderId, CHANGFU, 60), outcome })
    const view = await town.ok(GUILAN, 'order.get', { orderId })
    expect(view.status).toBe(OUTCOMES[outcome].served ? 'pending_rating' : 'closed')
    expect(view.outcome).toBe(outcome === 'done' ? null : outcome)
    expect(briefly(await entriesOf(CHANGFU))).toEqual([['credit', 60, 1]])
  })

  test('nothing to be done, and no time that counts: closed without a credit', async () => {
    const { orderId } = await servedHaircut(town)
    const line = { ...confirmLine(orderId, CHANGFU, 0), outcome: 'nobody_home' } as const
    await town.ok(HEAD, 'order.confirm', line)
    expect(await statusOf(orderId)).toBe('closed')
    expect((await soundLedger()).entries).toEqual([])
  })

  test('not done: opened again with its history, served again by the same volunteer, both credits stand', async () => {
    const orderId = await notDoneHaircut(town)
    const reopened = await town.ok(HEAD, 'order.get', { orderId })
    expect(reopened).toMatchObject({
      status: 'pending_dispatch',
      parts: [],
      earlier: [{ volunteerId: idOf(CHANGFU), confirmedMinutes: 60 }],
      dispute: { open: true, words: '没有办完' },
    })
    await serveAgain(orderId, CHANGFU)
    await town.ok(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60))
    expect((await town.ok(HEAD, 'order.get', { orderId })).dispute).toMatchObject({ open: false })
    expect(briefly(await entriesOf(CHANGFU))).toEqual([
      ['credit', 60, 1],
      ['credit', 60, 2],
    ])
    expect(await town.ok(CHANGFU, 'hours.statement', {})).toMatchObject({ totalMinutes: 120 })
    expect(await minutesThisYear(town, CHANGFU)).toMatchObject({ minutes: 120 })
    const rows = (await town.documents('events')).filter((row) => row.orderId === orderId)
    const order = (await town.documents('orders')).find(({ _id }) => _id === orderId)
    expect(rows).toHaveLength(Number(order?.version))
  })

  test('not done and settled as it was: what was credited is counted once, and may be corrected', async () => {
    const orderId = await notDoneHaircut(town)
    await town.ok(COORDINATOR, 'order.settle', { orderId, reason: { code: 'sorted_out' } })
    expect(await statusOf(orderId)).toBe('closed')
    expect(await minutesThisYear(town, CHANGFU)).toMatchObject({ minutes: 60 })
    const correction = { orderId, volunteerId: idOf(CHANGFU), minutes: 30, reason: wrong }
    await town.ok(COORDINATOR, 'order.correct', correction)
    expect(await minutesThisYear(town, CHANGFU)).toMatchObject({ minutes: 30 })
    expect((await entriesOf(CHANGFU)).at(-1)?.balanceAfterMinutes).toBe(30)
  })

  test('not done twice and settled: everybody’s newest part stands again, once', async () => {
    const orderId = await notDoneHaircut(town)
    await serveAgain(orderId, CHANGFU)
    await town.ok(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60))
    await town.ok(GUILAN, 'order.notDone', { orderId, reason: { code: 'not_solved' } })
    await town.ok(COORDINATOR, 'order.settle', { orderId, reason: { code: 'agreed' } })
    const { parts, earlier } = await town.ok(HEAD, 'order.get', { orderId })
    expect([parts.length, earlier.length]).toEqual([1, 1])
    expect(await minutesThisYear(town, CHANGFU)).toMatchObject({ minutes: 120 })
  })

  test('served again by somebody else, the first one’s minutes are corrected and his year follows', async () => {
    const orderId = await notDoneHaircut(town)
    await serveAgain(orderId, XIAOMEI)
    await town.ok(HEAD, 'order.confirm', confirmLine(orderId, XIAOMEI, 60))
    const correction = { orderId, volunteerId: idOf(CHANGFU), minutes: 0, reason: wrong }
    await town.ok(COORDINATOR, 'order.correct', correction)
    expect(briefly(await entriesOf(CHANGFU))).toEqual([
      ['credit', 60, 1],
      ['reversal', -60, 1],
    ])
    expect(await minutesThisYear(town, CHANGFU)).toMatchObject({ minutes: 0 })
    expect(await minutesThisYear(town, XIAOMEI)).toMatchObject({ minutes: 60 })
  })

  test('what did not count in the first round is credited there, and the second round stays as it is', async () => {
    const orderId = await servedByTwo()
    const linesOf = (...minutes: readonly [number, number]) => ({
      orderId,
      decision: 'confirm' as const,
      minutes: [DASHAN, YULAN].flatMap((as, at) => {
        const counted = minutes[at] ?? 0
        return confirmLine(orderId, as, counted, counted === 0 ? 'did_not_serve' : undefined).minutes
      }),
    })
    await town.ok(HEAD, 'order.confirm', linesOf(0, 60))
    await town.ok(GUILAN, 'order.notDone', { orderId, reason: { code: 'not_finished' } })
    const reason = { code: 'familiar' }
    await town.ok(HEAD, 'order.dispatch', { orderId, volunteerIds: [idOf(DASHAN), idOf(YULAN)], reason })
    const again = [await accept(town, DASHAN, orderId), await accept(town, YULAN, orderId)]
    await serve(town, DASHAN, again[0] ?? '')
    await serve(town, YULAN, again[1] ?? '')
    await town.ok(HEAD, 'order.confirm', linesOf(60, 60))
    const { earlier } = await town.ok(COORDINATOR, 'order.get', { orderId })
    const seen = earlier.find(({ volunteerId }) => volunteerId === idOf(DASHAN))
    expect(seen).toMatchObject({ confirmedMinutes: 0, revision: null })
    const correction = { orderId, volunteerId: idOf(DASHAN), minutes: 40, reason: wrong }
    await town.ok(COORDINATOR, 'order.correct', { ...correction, revision: 0 })
    expect(briefly(await entriesOf(DASHAN))).toEqual([
      ['credit', 60, 1],
      ['credit', 40, 2],
    ])
    const { parts } = await town.ok(HEAD, 'order.get', { orderId })
    expect(parts.find(({ volunteerId }) => volunteerId === idOf(DASHAN))).toMatchObject({
      confirmedMinutes: 60,
      revision: 1,
    })
    await soundLedger()
  })

  test('rated low: its hours are on no certificate until somebody has settled it', async () => {
    await ratedHaircut(town, 5)
    const orderId = await ratedHaircut(town, 1)
    expect((await town.ok(HEAD, 'order.get', { orderId })).dispute).toMatchObject({ open: true })
    expect(await town.ok(CHANGFU, 'hours.statement', {})).toMatchObject({ totalMinutes: 120 })
    const { certificateId } = await town.ok(CHANGFU, 'certificate.request', {
      stationId: DOUSHAHE,
      period: ALWAYS,
    })
    const content = async () => (await town.ok(HEAD, 'certificate.get', { certificateId })).content
    expect(await content()).toMatchObject({ totalMinutes: 60, leftOut: 1 })
    await town.ok(COORDINATOR, 'order.settle', { orderId, reason: { code: 'sorted_out' } })
    expect(await content()).toMatchObject({ totalMinutes: 120, leftOut: 0 })
    expect((await town.ok(HEAD, 'order.get', { orderId })).dispute).toMatchObject({ open: false })
  })

  test('the same hour in two orders counts once', async () => {
    const orderId = await sameHourTwice(town)
    const { parts } = await town.ok(HEAD, 'order.get', { orderId })
    expect(parts.find(({ status }) => status === 'checked_out')?.overlap).toMatchObject({ minutes: 60 })
    const answer = await confirm(HEAD, orderId, CHANGFU, 60, 'forgot_check_in')
    expect(answer).toMatchObject({ error: { code: 'ORDER.MINUTES_OVERLAP' } })
    expect(await confirm(COORDINATOR, orderId, CHANGFU, 1, 'forgot_check_in')).toMatchObject({ ok: false })
    expect(briefly(await entriesOf(CHANGFU))).toEqual([['credit', 60, 1]])
  })

  test('the same hour counts once also where the account has forgotten it: the ledger knows it', async () => {
    const orderId = await sameHourTwice(town)
    const nowMs = await nowOf(town)
    const newer = Array.from({ length: 60 }, (_, at) => {
      const inMs = nowMs + at * HOUR_MS
      return { orderId: `newer-${at}`, title: '理发', spans: [{ inMs, outMs: inMs + 1 }], minutes: 1 }
    })
    const account = database.collection('hour_accounts').doc(volunteerAccountId(idOf(CHANGFU)))
    await account.update({ recent: newer.reverse() })
    expect(await confirm(HEAD, orderId, CHANGFU, 60, 'forgot_check_in')).toMatchObject({
      error: { code: 'ORDER.MINUTES_OVERLAP' },
    })
  })

  test('the same hour of one order, written down again after it was said not to be done, counts once', async () => {
    const orderId = await orderHaircut(town)
    await serve(town, CHANGFU, await accept(town, CHANGFU, orderId))
    const toMs = await nowOf(town)
    await town.ok(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60))
    await town.ok(GUILAN, 'order.notDone', { orderId, reason: { code: 'not_solved' } })
    const reason = { code: 'familiar' }
    await town.ok(HEAD, 'order.dispatch', { orderId, volunteerIds: [idOf(CHANGFU)], reason })
    const assignmentId = await accept(town, CHANGFU, orderId)
    const visit = { fromMs: toMs - HOUR_MS, toMs, reason: { code: 'forgot' } }
    await town.ok(CHANGFU, 'assignment.enterVisit', { assignmentId, ...visit })
    const answer = await confirm(HEAD, orderId, CHANGFU, 60, 'forgot_check_in')
    expect(answer).toMatchObject({ error: { code: 'ORDER.MINUTES_OVERLAP' } })
  })

  describe('of a service that nobody had ordered', () => {
    test('the head confirms what a volunteer reports: one credit, declared, however often it is sent', async () => {
      const orderId = await reported(town)
      expect(await town.ok(HEAD, 'order.list', { view: 'todo' })).toMatchObject({
        items: [{ id: orderId, attention: 'confirm', isEntered: true }],
      })
      const view = await town.ok(HEAD, 'order.get', { orderId })
      expect(view).toMatchObject({ status: 'pending_confirm', entered: { witness: { name: '周大山' } } })
      expect(await confirm(CHANGFU, orderId, CHANGFU, 60, 'in_fact')).toMatchObject({ ok: false })
      for (const key of ['one-and-the-same-key', 'one-and-the-same-key', 'another-key-than-that'])
        await town.call(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60, 'in_fact'), key)
      expect(briefly(await entriesOf(CHANGFU))).toEqual([['credit', 60, 1]])
      expect(await entriesOf(CHANGFU)).toMatchObject([{ hourClass: 'declared', orderId }])
      expect(await town.ok(CHANGFU, 'hours.statement', {})).toMatchObject({ entries: [{ entered: true }] })
      await soundLedger()
    })

    test('with who went along, by his name and his telephone: he is told, and each has his own credit', async () => {
      const { phone = '' } = (await town.ok(XIAOMEI, 'session.get', {})).person ?? {}
      const wrong = async (companion: { name: string; phone: string }) =>
        town.refused(CHANGFU, 'assignment.reportService', await unordered(town, { companions: [companion] }))
      expect(await wrong({ name: '王小妹', phone })).toBe('ENTRY.COMPANION')
      expect(await wrong({ name: '王小梅', phone: '13800000000' })).toBe('ENTRY.COMPANION')
      const orderId = await reported(town, { companions: [{ name: '王小梅', phone }] })
      const { items } = await town.ok(XIAOMEI, 'notice.list', {})
      expect(items[0]?.text).toContain('有人替您补录了时间')
      const lines = [CHANGFU, XIAOMEI].map((as) => confirmLine(orderId, as, 60, 'in_fact').minutes[0])
      const minutes = lines.flatMap((line) => line ?? [])
      await town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
      for (const as of [CHANGFU, XIAOMEI])
        expect(await town.ok(as, 'hours.statement', {})).toMatchObject({ totalMinutes: 60 })
    })

    test('what an office wrote down is confirmed by the town, and nothing of it by who wrote it', async () => {
      const { orderId } = await town.ok(HEAD, 'order.enterService', await unorderedBy(town, CHANGFU))
      expect((await town.ok(HEAD, 'order.get', { orderId })).moves).not.toContain('confirm')
      expect(await confirm(HEAD, orderId, CHANGFU, 60, 'in_fact')).toMatchObject({
        error: { code: 'ORDER.WROTE_CANNOT_CONFIRM' },
      })
      const todo = await town.ok(COORDINATOR, 'order.list', { view: 'todo', limit: 50 })
      expect(todo.items.map(({ id }) => id)).toContain(orderId)
      expect(await confirm(COORDINATOR, orderId, CHANGFU, 60, 'in_fact')).toMatchObject({ ok: true })
      expect(briefly(await entriesOf(CHANGFU))).toEqual([['credit', 60, 1]])
    })

    test('the household that uses the product has it among its own orders, and may say that it was not so', async () => {
      const { phone } = (await town.ok(GUILAN, 'session.get', {})).person ?? { phone: '' }
      const orderId = await reported(town, { beneficiary: { name: '张桂兰', phone } })
      const { items } = await town.ok(GUILAN, 'order.list', { view: 'mine' })
      expect(items).toMatchObject([{ id: orderId, isEntered: true, onBehalf: false }])
      const told = await town.ok(GUILAN, 'notice.list', {})
      expect(told.items.map(({ text }) => text).join()).toContain('没有点单')
      await confirm(HEAD, orderId, CHANGFU, 60, 'in_fact')
      await town.ok(GUILAN, 'order.notDone', { orderId, reason: { code: 'nobody_came' } })
      expect(await town.ok(CHANGFU, 'hours.statement', {})).toMatchObject({ frozenMinutes: 60 })
    })

    test('refused, or taken back by who wrote it, it counts for nobody and may be entered anew', async () => {
      const orderId = await reported(town)
      expect(await town.call(XIAOMEI, 'order.refuseEntry', { orderId, reason: wrong })).toMatchObject({
        ok: false,
      })
      await town.ok(HEAD, 'order.refuseEntry', { orderId, reason: { code: 'wrong' } })
      expect(await statusOf(orderId)).toBe('rejected')
      const again = await reported(town)
      await town.ok(CHANGFU, 'order.refuseEntry', { orderId: again, reason: { code: 'wrong' } })
      expect(await entriesOf(CHANGFU)).toEqual([])
      expect(await confirm(HEAD, again, CHANGFU, 60, 'in_fact')).toMatchObject({ ok: false })
    })

    test('an hour that waits to be confirmed, or is credited, is not entered a second time', async () => {
      const orderId = await reported(town)
      const again = async () => town.call(HEAD, 'order.enterService', await unorderedBy(town, CHANGFU))
      const twice = { error: { code: 'ORDER.MINUTES_OVERLAP' } }
      expect(await again()).toMatchObject(twice)
      await confirm(HEAD, orderId, CHANGFU, 60, 'in_fact')
      expect(await again()).toMatchObject(twice)
      expect(briefly(await entriesOf(CHANGFU))).toEqual([['credit', 60, 1]])
    })
  })

  test('a day has room for so many minutes, and for more only at the town', async () => {
    for (const minutes of [400, 300]) {
      const orderId = await orderHaircut(town)
      await serve(town, CHANGFU, await accept(town, CHANGFU, orderId), minutes)
      await town.ok(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, minutes))
    }
    const { orderId } = await servedHaircut(town)
    expect(await confirm(HEAD, orderId, CHANGFU, 60)).toMatchObject({
      error: { code: 'ORDER.DAY_FULL', message: expect.stringContaining('700 分钟') },
    })
    expect((await confirm(COORDINATOR, orderId, CHANGFU, 60)).ok).toBe(true)
    await town.advance(24)
    const tomorrow = await confirmedHaircut(town)
    expect(await statusOf(tomorrow)).toBe('pending_rating')
    expect((await entriesOf(CHANGFU)).at(-1)?.balanceAfterMinutes).toBe(820)
  })
})
