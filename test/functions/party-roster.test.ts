import { partyRoster } from '../../cloudfunctions/_core/store/collections'
import { database } from '../../cloudfunctions/_core/store/database'
import { rosterOf } from '../../cloudfunctions/_core/store/roster-queries'
import { HOUR_MS, startOfYear } from '../../domain/kernel/shanghai-time'
import { CONSENTS } from '../../domain/privacy/consents'
import { TOWN } from '../../domain/town/stations'
import { functionOf } from '../../types/admin-actions'
import type { Envelope } from '../../types/envelope'
import { codeFor } from './support/bindings'
import { CAST, enterCast } from './support/cast'
import {
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  SHOUYI,
  XIAOMEI,
} from './support/orders'
import { askedQueries } from './support/queries'
import { DASHAN, listed, MEMBER, TONGLUOZHAI, typesPhone } from './support/teams'
import { person, startTown, type Town } from './support/town'

const WORDS = { version: CONSENTS.count_party_hours.version }
const OTHER_HEAD = person('head-tongluozhai')

describe('the party roster', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const rate = (as = COORDINATOR, stationId: string | null = null) =>
    town.ok(as, 'roster.rate', { stationId })

  test('counts the hours of whom it lists once he has said so himself, and no longer when he takes it back', async () => {
    await confirmedHaircut(town)
    expect(await rate()).toMatchObject({
      members: 5,
      linked: 0,
      takingPart: 0,
      minutes: 0,
      rateReached: false,
    })
    expect(await town.ok(CHANGFU, 'roster.link', WORDS)).toEqual({ given: true })
    expect(await rate()).toMatchObject({ members: 5, linked: 1, takingPart: 1, minutes: 60 })
    expect(await rate(HEAD, DOUSHAHE)).toMatchObject({ members: 2, takingPart: 1, rateReached: false })
    await town.ok(CHANGFU, 'roster.unlink', {})
    expect(await rate()).toMatchObject({ linked: 0, takingPart: 0, minutes: 0 })
  })

  test('a telephone that somebody has only typed counts for nobody until WeChat vouches for it', async () => {
    await confirmedHaircut(town)
    const his = '19900001001'
    await typesPhone(town, XIAOMEI, his)
    expect(await town.refused(XIAOMEI, 'roster.link', WORDS)).toBe('ROSTER.PHONE_NOT_PROVEN')
    const phoneCode = await codeFor(town, '19900009999')
    expect(await town.refused(XIAOMEI, 'roster.link', { ...WORDS, phoneCode })).toBe('ROSTER.PHONE_DIFFERS')
    await town.ok(CHANGFU, 'roster.link', WORDS)
    expect(await rate()).toMatchObject({ linked: 1, minutes: 60 })
    await typesPhone(town, CHANGFU, '19900008888')
    expect(await rate()).toMatchObject({ linked: 0 })
    await typesPhone(town, CHANGFU, his)
    expect(await rate()).toMatchObject({ linked: 0 })
    await town.ok(CHANGFU, 'roster.link', { ...WORDS, phoneCode: await codeFor(town, his) })
    expect(await rate()).toMatchObject({ linked: 1, minutes: 60 })
  })

  test('has no figure where nobody is listed', async () => {
    expect(await rate(OTHER_HEAD, TONGLUOZHAI)).toMatchObject({
      members: 0,
      rateReached: null,
      averageReached: null,
    })
  })

  test('tells nobody whether he is on it: who is not gets the same answer', async () => {
    const answers = [CHANGFU, XIAOMEI].map((as) => town.ok(as, 'roster.link', WORDS))
    const [listedOne, other] = await Promise.all(answers)
    expect(other).toEqual(listedOne)
    expect(await town.refused(SHOUYI, 'roster.link', { version: 0 })).toBe('CONSENT.TEXT_CHANGED')
  })

  test('is read by its clerk whole, by a head for her village, and by nobody else; written by the clerk alone', async () => {
    const all = await town.ok(COORDINATOR, 'roster.list', { stationId: null })
    expect(all.entries).toHaveLength(6)
    const own = await town.ok(HEAD, 'roster.list', { stationId: DOUSHAHE })
    expect(own.entries.map(({ name }) => name)).toEqual(['何建国', '李长福', '周正国'])
    for (const stationId of [null, TONGLUOZHAI])
      for (const action of ['roster.list', 'roster.rate'] as const)
        expect(await town.refused(HEAD, action, { stationId })).toBe('SESSION.NOT_YOUR_STATION')
    for (const as of [GUILAN, CHANGFU, DASHAN]) {
      expect(await town.refused(as, 'roster.list', { stationId: DOUSHAHE })).toBe('SESSION.NOT_ALLOWED')
      expect(await town.refused(as, 'roster.rate', { stationId: null })).toBe('SESSION.NOT_ALLOWED')
    }
    const entryId = own.entries[0]?.id ?? ''
    const { phone: _phone, ...facts } = MEMBER
    expect(await town.refused(HEAD, 'roster.add', MEMBER)).toBe('SESSION.NOT_ALLOWED')
    expect(await town.refused(HEAD, 'roster.change', { ...facts, entryId })).toBe('SESSION.NOT_ALLOWED')
    expect(await town.refused(HEAD, 'roster.remove', { entryId, reason: { code: 'retired' } })).toBe(
      'SESSION.NOT_ALLOWED',
    )
  })

  test('shows no telephone, and keeps it when the clerk puts something else right', async () => {
    const entryId = await listed(town)
    const { phone, ...facts } = MEMBER
    await town.ok(COORDINATOR, 'roster.change', { ...facts, entryId, name: '樊明' })
    const answer = await town.ok(COORDINATOR, 'roster.list', { stationId: null })
    for (const entry of await rosterOf(TOWN.id)) expect(JSON.stringify(answer)).not.toContain(entry.phone)
    expect(answer.entries.find(({ id }) => id === entryId)).toMatchObject({
      name: '樊明',
      phoneMasked: '138****8888',
    })
    expect((await partyRoster.find(entryId))?.phone).toBe(phone)
    expect(JSON.stringify(await town.stored('party_roster'))).not.toMatch(/樊|8888/)
    const rows = (await town.documents('events')).filter(({ action }) => String(action).startsWith('roster.'))
    expect(JSON.stringify(rows)).not.toMatch(/樊|8888/)
    for (const wrong of [{ unit: null }, { phone: '12' }, { phone: '' }])
      expect(await town.refused(COORDINATOR, 'roster.add', { ...MEMBER, ...wrong })).toBe('INPUT.INVALID')
  })

  test('two clerks enter one member at once: he stands there once', async () => {
    await database
      .collection('people')
      .doc(idOf(HEAD))
      .update({ grants: [{ role: 'town_coordinator' }] })
    const answers: readonly Envelope<object>[] = await Promise.all(
      [COORDINATOR, HEAD].map((as) => town.call(as, 'roster.add', MEMBER)),
    )
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]))).toEqual([
      'ROSTER.PHONE_TAKEN',
    ])
  })

  test('who is taken off counts no more, stays readable with the reason, and is gone when the year is over', async () => {
    const entryId = await listed(town)
    expect((await rate()).members).toBe(6)
    await town.ok(COORDINATOR, 'roster.remove', { entryId, reason: { code: 'transferred' } })
    expect(await rate()).toMatchObject({ members: 5 })
    const last = (await town.ok(COORDINATOR, 'roster.list', { stationId: null })).entries.at(-1)
    expect(last).toMatchObject({ id: entryId, linked: false, removed: { reason: '组织关系转走了' } })
    await town.fire('jobs')
    expect(await town.documents('party_roster')).toHaveLength(7)
    const { year, atMs } = await rate()
    await town.advance((startOfYear(year + 1) - atMs) / HOUR_MS + 1)
    await town.fire('jobs')
    expect(await town.documents('party_roster')).toHaveLength(6)
  })

  test('stands in no other answer: neither its lines, nor who said that his hours count', async () => {
    await listed(town)
    const asked = await askedQueries(town)
    await enterCast()
    await town.ok(CHANGFU, 'roster.link', WORDS)
    const lines = await town.documents('party_roster')
    const secrets = ['count_party_hours', MEMBER.unit, MEMBER.name, ...lines.map(({ _id }) => String(_id))]
    const others = Object.entries(asked).filter(([name]) => !name.startsWith('roster.'))
    const told: string[] = []
    for (const reader of [...CAST, GUILAN, XIAOMEI])
      await Promise.all(
        others.map(async ([action, { payload }]) => {
          const answer = JSON.stringify(await town.raw(reader, functionOf(action), { action, payload }))
          told.push(...secrets.flatMap((secret) => (answer.includes(secret) ? [`${action}: ${secret}`] : [])))
        }),
      )
    expect(told).toEqual([])
    expect(others.length).toBeGreaterThan(30)
    expect((await town.ok(CHANGFU, 'session.get', {})).consents).toContain('count_party_hours')
    expect(JSON.stringify(await town.ok(COORDINATOR, 'roster.list', { stationId: null }))).toContain(
      MEMBER.name,
    )
  })
})
