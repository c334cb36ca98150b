import { shanghaiParts } from '../../domain/kernel/shanghai-time'
import { CONSENTS } from '../../domain/privacy/consents'
import { aVolunteer } from '../fixtures/builders'
import { asked, claim, codeFor, LISTED, listed, waiting } from './support/bindings'
import { knownPeople } from './support/known-people'
import { CHANGFU, COORDINATOR, DOUSHAHE, HEAD, idOf, NEWCOMER } from './support/orders'
import { TRAINING } from './support/records'
import { REGISTRATION } from './support/registry'
import { person, startTown, type Town } from './support/town'

describe('who people are, by the word of others', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const told = async (as: { openid: string }) =>
    (await town.ok(as, 'notice.list', {})).items.map(({ text, opens }) => ({ text, opens }))

  describe('somebody whom the station had registered before he opened the app', () => {
    const me = async (as: { openid: string }) => (await town.ok(as, 'session.get', {})).person
    const STRANGER = person('stranger')
    const claimed = async (as: { openid: string }) => town.ok(as, 'person.claim', await claim(town))
    const boundByHead = async (as: { openid: string }) => {
      await town.ok(as, 'person.askBinding', asked)
      const { requestId = '' } = (await waiting(town)) ?? {}
      await town.ok(HEAD, 'person.bind', { requestId, personId: LISTED.id })
    }

    test('with the telephone that WeChat vouches for and his name he gets his own record, as it was', async () => {
      await listed()
      const content = { ...TRAINING }
      await town.ok(HEAD, 'record.add', { volunteerId: LISTED.id, content })
      await town.ok(NEWCOMER, 'person.claim', await claim(town))
      expect(await me(NEWCOMER)).toMatchObject({ id: LISTED.id, name: LISTED.name })
      const { records, party } = await town.ok(NEWCOMER, 'record.list', {})
      expect([party, records.map((each) => each.content)]).toEqual(['self', [content]])
      const consents = await town.ok(NEWCOMER, 'consent.list', {})
      expect(JSON.stringify(consents)).toContain('privacy_notice')
      for (const as of [NEWCOMER, HEAD]) expect(JSON.stringify(await told(as))).toContain('接上了站里')
      const { content: copy } = await town.ok(NEWCOMER, 'me.export', { format: 'text' })
      expect(copy).toContain('照名单登记，本人在纸上签字同意')

      await town.ok(NEWCOMER, 'me.delete', { understood: true })
      expect(await me(NEWCOMER)).toBeNull()
    })

    test('nobody else gets it: not by a typed number, another name, another number, or a code that was used', async () => {
      await listed()
      const nobody = async (with_: object) =>
        town.refused(STRANGER, 'person.claim', { ...(await claim(town)), ...with_ })
      expect(await nobody({ name: '石大山' })).toBe('BINDING.NOBODY')
      expect(await nobody({ phoneCode: await codeFor(town, '13800007799') })).toBe('BINDING.NOBODY')
      expect(await nobody({ phoneCode: LISTED.phone })).toBe('BINDING.PHONE_NOT_PROVEN')
      const { phoneCode } = await claim(town)
      await nobody({ phoneCode, name: '石大山' })
      expect(await nobody({ phoneCode })).toBe('BINDING.PHONE_NOT_PROVEN')
      await town.ok(STRANGER, 'person.register', { ...REGISTRATION, name: LISTED.name, phone: LISTED.phone })
      expect((await me(STRANGER))?.id).not.toBe(LISTED.id)
      expect(await town.documents('person_links')).toEqual([])
    })

    test('of two who have the code at the same time one gets it, and nobody after him', async () => {
      await listed()
      const both = await Promise.all(
        [NEWCOMER, STRANGER].map(async (as) => town.call(as, 'person.claim', await claim(town))),
      )
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      const loser = both[0]?.ok ? STRANGER : NEWCOMER
      expect(await town.refused(loser, 'person.claim', await claim(town))).toBe('BINDING.NOBODY')
      expect(await town.documents('person_links')).toHaveLength(1)
    })

    test('no office is ever taken over with a record', async () => {
      await listed({ grants: [{ role: 'helper', stationId: DOUSHAHE }] })
      expect(await town.refused(NEWCOMER, 'person.claim', await claim(town))).toBe('BINDING.NOBODY')
      await town.ok(NEWCOMER, 'person.askBinding', asked)
      expect(await waiting(town)).toMatchObject({ people: [] })
    })

    test.each([
      ['claims his record', (as: { openid: string }) => claimed(as)],
      ['is known to his head', (as: { openid: string }) => boundByHead(as)],
    ])('who %s counts on the party roster once he says so, with what he served before', async (_, become) => {
      const { year } = shanghaiParts((await town.ok(HEAD, 'session.get', {})).nowMs)
      const before = aVolunteer(LISTED.id, { minutesThisYear: { year, minutes: 90 } })
      await listed({ volunteer: before.volunteer })
      const { name, phone } = LISTED
      const entry = { stationId: DOUSHAHE, unit: null, name, phone, inPost: true }
      await town.ok(COORDINATOR, 'roster.add', entry)
      const rate = () => town.ok(COORDINATOR, 'roster.rate', { stationId: DOUSHAHE })
      await become(NEWCOMER)
      // Bound to him and on the roster, it still takes his own word.
      expect(await rate()).toMatchObject({ linked: 0, minutes: 0 })
      const { version } = CONSENTS.count_party_hours
      expect(await town.ok(NEWCOMER, 'roster.link', { version })).toEqual({ given: true })
      expect(await rate()).toMatchObject({ linked: 1, takingPart: 1, minutes: 90 })
      await town.ok(NEWCOMER, 'me.delete', { understood: true })
      expect(await rate()).toMatchObject({ linked: 0, minutes: 0 })
    })

    test('who had registered himself meanwhile leaves that record, and then the one with his hours is his', async () => {
      await listed()
      await town.ok(HEAD, 'record.add', { volunteerId: LISTED.id, content: TRAINING })
      await town.ok(NEWCOMER, 'person.register', { ...REGISTRATION, name: LISTED.name, phone: LISTED.phone })
      const twice = (await me(NEWCOMER))?.id
      expect(await town.refused(NEWCOMER, 'person.claim', await claim(town))).toBe(
        'BINDING.REGISTERED_ALREADY',
      )
      await town.ok(NEWCOMER, 'me.delete', { understood: true })
      await claimed(NEWCOMER)
      expect(await me(NEWCOMER)).toMatchObject({ id: LISTED.id })
      expect((await town.ok(NEWCOMER, 'record.list', {})).records).toHaveLength(1)
      // The other one is still there under its number, and nobody's any more.
      expect((await knownPeople(town)).find(({ id }) => id === twice)).toMatchObject({
        contact: { name: expect.not.stringContaining(LISTED.name), phone: '' },
        closed: expect.anything(),
      })
    })

    test('without that proof he is told nothing, and his head says whether it is he', async () => {
      await listed()
      const { askedAtMs: _known, ...known } = await town.ok(NEWCOMER, 'person.askBinding', asked)
      const elsewhere = { ...asked, name: '没有人', phone: '13800007788' }
      const { askedAtMs: _unknown, ...unknown } = await town.ok(STRANGER, 'person.askBinding', elsewhere)
      expect(known).toEqual(unknown)
      expect(await me(NEWCOMER)).toBeNull()

      const { requestId = '', ...row } = (await waiting(town)) ?? {}
      expect(row).toMatchObject({
        name: LISTED.name,
        phone: '138****7701',
        people: [{ personId: LISTED.id, samePhone: true, phone: '138****7701' }],
      })
      const other = person('head-longjin')
      expect(await waiting(town, other)).toBeUndefined()
      const bind = { requestId, personId: LISTED.id }
      expect(await town.refused(other, 'person.bind', bind)).toBe('BINDING.NOT_FOUND')
      expect(await town.refused(HEAD, 'person.bind', { requestId, personId: idOf(person('xu-jing')) })).toBe(
        'BINDING.NOT_FOUND',
      )
      expect(await town.refused(HEAD, 'person.bind', { requestId, personId: idOf(CHANGFU) })).toBe(
        'BINDING.TAKEN',
      )
      await town.ok(HEAD, 'person.bind', bind)
      expect(await me(NEWCOMER)).toMatchObject({ id: LISTED.id })
      expect(await town.documents('audit_log')).toMatchObject([
        { kind: 'bind_person', actorRole: 'station_head', subjectId: LISTED.id },
      ])
      const kept = await town.documents('binding_requests')
      expect(kept.find(({ _id }) => _id === requestId)).toMatchObject({
        name: '',
        phone: '',
        status: 'bound',
      })
    })
  })

  test('a head puts right what is known of a volunteer, who reads what and why', async () => {
    const volunteerId = idOf(CHANGFU)
    const wanted = { name: '李常福', phone: '13800009777', specialties: ['neighbor' as const] }
    const reason = { code: 'paper_seen' }
    await town.ok(HEAD, 'volunteer.correct', { volunteerId, wanted, reason })
    expect(JSON.stringify(await town.documents('events'))).not.toMatch(/李常福|李长福|9777/)
    const [line] = await told(CHANGFU)
    expect(line).toMatchObject({ opens: 'own_times' })
    expect(line?.text).toMatch(
      /见过证件或证书.*姓名：李长福 → 李常福；电话：199\*{4}\d{4} → 138\*{4}9777；特长：/,
    )
    expect(await town.documents('audit_log')).toMatchObject([
      { kind: 'correct_volunteer', subjectId: volunteerId, fields: ['name', 'phone', 'specialties'] },
    ])
    const data = await town.ok(HEAD, 'volunteer.data', { volunteerId })
    expect(data).toMatchObject({ name: '李常福', phone: '138****9777', may: { correct: true, move: false } })
    expect(await town.ok(CHANGFU, 'session.get', {})).toMatchObject({ person: { name: '李常福' } })
  })
})
