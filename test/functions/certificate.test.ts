import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { HOURLY_TRIES } from '../../domain/limits/hourly-tries'
import { ALWAYS, askedCertificate, issuedCertificate, numberOf, seenBy } from './support/certificates'
import { knownPeople } from './support/known-people'
import {
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  NEWCOMER,
  objectedHaircut,
} from './support/orders'
import { person, startTown, type Town } from './support/town'

const CHANGFU_ID = personIdOf(CHANGFU.openid)
const OTHER_HEAD = person('head-shangdian')
const NUMBER = /^STS-ZM-20\d\d-\d{6}-[2-9A-HJKMNP-Z]{8}$/

const inboxOf = async (town: Town, as: { openid: string }) =>
  (await town.ok(as, 'notice.list', {})).items.filter(({ about }) => about?.kind === 'certificate')

describe('a certificate', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test('is asked for, issued, printed, checked, found outdated, and replaced', async () => {
    const orderId = await confirmedHaircut(town)
    expect((await town.ok(CHANGFU, 'certificate.options', {})).stations).toMatchObject([
      { stationId: DOUSHAHE, minutes: 60, waiting: false },
    ])
    const { certificateId } = await town.ok(CHANGFU, 'certificate.request', {
      stationId: DOUSHAHE,
      period: ALWAYS,
      purpose: '找工作',
    })
    const [asked] = await inboxOf(town, HEAD)
    expect(asked).toMatchObject({ about: { id: certificateId }, opens: 'certificate_handling' })

    const view = await town.ok(HEAD, 'certificate.get', { certificateId })
    expect(view).toMatchObject({ status: 'requested', moves: ['issue', 'decline'], outdated: false })
    expect(view.content).toMatchObject({ totalMinutes: 60, purpose: '找工作', leftOut: 0 })
    await town.ok(HEAD, 'certificate.issue', { certificateId, seen: view.seen })
    const number = await numberOf(town, certificateId)
    expect(number).toMatch(NUMBER)
    expect((await inboxOf(town, CHANGFU))[0]?.text).toContain(number)

    const { url, fileName } = await town.ok(CHANGFU, 'certificate.paper', { certificateId })
    expect(fileName).toContain(number)
    const paper = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
    const again = await town.ok(HEAD, 'certificate.paper', { certificateId })
    expect(Buffer.from(await (await fetch(again.url)).arrayBuffer()).equals(paper)).toBe(true)

    const checked = await town.ok(NEWCOMER, 'certificate.verify', { number: ` ${number.toLowerCase()} ` })
    expect(checked).toMatchObject({ number, name: '李**', hours: '1', revokedAtMs: null })

    const reason = { code: 'wrong_minutes' }
    await town.ok(COORDINATOR, 'order.correct', { orderId, volunteerId: CHANGFU_ID, minutes: 40, reason })
    const outdated = await town.ok(CHANGFU, 'certificate.get', { certificateId })
    expect(outdated).toMatchObject({ outdated: true, status: 'issued', content: { totalMinutes: 60 } })
    expect(await town.ok(GUILAN, 'certificate.verify', { number })).toMatchObject({ hours: '1' })

    const { newCertificateId } = await town.ok(HEAD, 'certificate.revoke', {
      ...{ certificateId, reason: { code: 'records_corrected' } },
      replace: { seen: outdated.seen },
    })
    expect(await town.ok(GUILAN, 'certificate.verify', { number })).toMatchObject({
      revokedAtMs: expect.any(Number),
      hours: '1',
    })
    const fresh = await town.ok(CHANGFU, 'certificate.get', { certificateId: newCertificateId ?? '' })
    expect(fresh).toMatchObject({
      status: 'issued',
      outdated: false,
      replaces: number,
      content: { totalMinutes: 40 },
    })
    expect(fresh.number).not.toBe(number)
    expect(await town.refused(CHANGFU, 'certificate.paper', { certificateId })).toBe(
      'CERTIFICATE.MOVE_NOT_ALLOWED',
    )
    const { items } = await town.ok(HEAD, 'certificate.list', { view: 'register' })
    expect(items.map((each) => [each.number, each.status])).toEqual([
      [fresh.number, 'issued'],
      [number, 'revoked'],
    ])
  })

  test('is taken back without another, and the page for everybody says since when', async () => {
    const certificateId = await issuedCertificate(town)
    const number = await numberOf(town, certificateId)
    await town.ok(HEAD, 'certificate.revoke', { certificateId, reason: { code: 'volunteer_asked' } })
    const { statusSinceMs } = await town.ok(CHANGFU, 'certificate.get', { certificateId })
    expect((await town.ok(NEWCOMER, 'certificate.verify', { number })).revokedAtMs).toBe(statusSinceMs)
  })

  test('a head cannot issue his own; the town is asked, and does', async () => {
    const { database } = await import('../../cloudfunctions/_core/store/database')
    await confirmedHaircut(town)
    const grants = [{ role: 'station_head', stationId: DOUSHAHE }]
    await database.collection('people').doc(CHANGFU_ID).update({ grants })
    const { certificateId } = await town.ok(CHANGFU, 'certificate.request', {
      stationId: DOUSHAHE,
      period: ALWAYS,
    })
    expect(await inboxOf(town, HEAD)).toEqual([])
    expect(await inboxOf(town, COORDINATOR)).toHaveLength(1)
    expect((await town.ok(CHANGFU, 'certificate.list', { view: 'todo' })).items).toEqual([])
    const mine = await seenBy(town, CHANGFU, certificateId)
    expect(await town.refused(CHANGFU, 'certificate.issue', mine)).toBe('CERTIFICATE.OWN')
    await town.ok(COORDINATOR, 'certificate.issue', await seenBy(town, COORDINATOR, certificateId))
    const { content } = await town.ok(CHANGFU, 'certificate.get', { certificateId })
    expect(content?.issuer).toMatchObject({ stationId: DOUSHAHE, handler: '吴镇明' })
  })

  test('does not exist for another station’s head', async () => {
    const certificateId = await askedCertificate(town)
    for (const call of [
      town.refused(OTHER_HEAD, 'certificate.get', { certificateId }),
      town.refused(OTHER_HEAD, 'certificate.issue', { certificateId, seen: '0'.repeat(64) }),
      town.refused(OTHER_HEAD, 'certificate.decline', { certificateId, reason: { code: 'not_ours' } }),
      town.refused(OTHER_HEAD, 'certificate.paper', { certificateId }),
    ])
      expect(await call).toBe('CERTIFICATE.NOT_FOUND')
    expect((await town.ok(OTHER_HEAD, 'certificate.list', { view: 'todo' })).items).toEqual([])
    expect(await town.refused(GUILAN, 'certificate.get', { certificateId })).toBe('SESSION.NOT_ALLOWED')
  })

  test('leaves out what is being looked into, and says so', async () => {
    await confirmedHaircut(town)
    await objectedHaircut(town)
    expect((await town.ok(CHANGFU, 'certificate.options', {})).stations).toMatchObject([
      { stationId: DOUSHAHE, minutes: 60, years: [{ minutes: 60 }] },
    ])
    const { certificateId } = await town.ok(CHANGFU, 'certificate.request', {
      stationId: DOUSHAHE,
      period: ALWAYS,
    })
    const { content } = await town.ok(HEAD, 'certificate.get', { certificateId })
    expect(content).toMatchObject({ totalMinutes: 60, leftOut: 1 })
  })

  test('that waits too long is late for the office', async () => {
    await askedCertificate(town)
    await town.advance(5 * 24 + 1)
    const { items } = await town.ok(HEAD, 'certificate.list', { view: 'todo' })
    expect(items).toMatchObject([{ late: true, volunteerName: '李长福' }])
  })

  test('two requests at once are one', async () => {
    await confirmedHaircut(town)
    const ask = () => town.call(CHANGFU, 'certificate.request', { stationId: DOUSHAHE, period: ALWAYS })
    const answers = await Promise.all([ask(), ask(), ask()])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('checking a number', () => {
  let town: Town
  let number: string
  beforeAll(async () => {
    town = await startTown()
    number = await numberOf(town, await issuedCertificate(town))
  })
  afterAll(() => town.stop())

  test('shows nobody’s whole name, telephone, address or service', async () => {
    const text = JSON.stringify(await town.call(NEWCOMER, 'certificate.verify', { number }))
    const people = await knownPeople(town)
    expect(people.length).toBeGreaterThan(50)
    for (const { contact } of people)
      for (const secret of [contact.name, contact.phone, contact.addressText].filter(Boolean))
        expect(text).not.toContain(secret)
    expect(text).not.toMatch(/理发|(?<!\d)1[3-9]\d{9}(?!\d)|0564/)
  })

  test('says the same of every number that was not issued, however near it is', async () => {
    const last = number.endsWith('A') ? 'B' : 'A'
    const wrong = [`${number.slice(0, -1)}${last}`, number.slice(0, -1), 'x', '', '😀', number.slice(0, 12)]
    const answers = await Promise.all(
      wrong.map(async (each) => {
        const answer = await town.call(GUILAN, 'certificate.verify', { number: each })
        return answer.ok ? answer : answer.error
      }),
    )
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(answers[0]).toMatchObject({ code: 'CERTIFICATE.NUMBER_UNKNOWN' })
  })

  test('may be done so often an hour, also all at once, and says when again', async () => {
    const check = () => town.call(HEAD, 'certificate.verify', { number })
    const answers = await Promise.all(Array.from({ length: HOURLY_TRIES.verify.perPerson + 5 }, check))
    expect(answers.filter(({ ok }) => ok).length).toBeLessThanOrEqual(HOURLY_TRIES.verify.perPerson)
    const refused = await check()
    expect(refused).toMatchObject({ ok: false, error: { code: 'LIMIT.TOO_MANY_TRIES' } })
    expect(JSON.stringify(refused)).toMatch(/今天(上午|下午|中午)\d+点再来/)
    await town.advance(1)
    expect((await check()).ok).toBe(true)
  })
})
