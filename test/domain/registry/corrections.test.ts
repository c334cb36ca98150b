import { bindPerson, claimedBy, isClaimable } from '../../../domain/binding/bind-person'
import { settleBinding } from '../../../domain/binding/binding-request'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { Person } from '../../../domain/people/person'
import { rolesOf } from '../../../domain/people/roles-of'
import { PRIVACY_NOTICE } from '../../../domain/privacy/privacy-notice'
import { correctVolunteer, type WantedCorrection } from '../../../domain/registry/correct-volunteer'
import { aPerson, aVolunteer, NOW, OTHER_STATION } from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const REASON = { code: 'wrong_facts', text: '' }
type Act = Parameters<typeof correctVolunteer>[2]
const HEAD: Act = { by: 'h', as: 'station', atMs: NOW, townTeamIds: [] }
const TOWN: Act = { ...HEAD, as: 'town', townTeamIds: ['town-team'] }

describe('an office puts right what is known of a volunteer', () => {
  const volunteer = aVolunteer('v1', { teamIds: ['village-team', 'town-team'] })
  const correct = (wanted: WantedCorrection, act: Act = HEAD, of: Person = volunteer) =>
    correctVolunteer(of, { wanted, reason: REASON }, act)

  test('nothing but what was wanted changes, and each change is told', () => {
    const { person, corrections } = taken(correct({ name: '李常福' }))
    expect({ ...person, contact: { ...person.contact, name: volunteer.contact.name } }).toEqual(volunteer)
    expect(corrections).toEqual([{ field: 'name', words: `姓名：${volunteer.contact.name} → 李常福` }])
    expect(refusalOf(correct({ name: volunteer.contact.name }))).toBe('VOLUNTEER.NOTHING_TO_CORRECT')
  })

  test('who approved a specialty stands with it; what needs a paper is not given without one', () => {
    const added = [...volunteer.volunteer.specialties, 'culture' as const]
    const { person } = taken(correct({ specialties: added }))
    expect(person.volunteer?.approvals?.at(-1)).toEqual({ specialty: 'culture', by: 'h', atMs: NOW })
    expect(refusalOf(correct({ specialties: ['health'] }))).toBe('VOLUNTEER.PAPER_NEEDED')
  })

  test('nobody is given at fourteen what he may not do then', () => {
    const child = aVolunteer('v1', { birthMonth: '2012-03' })
    expect(refusalOf(correct({ specialties: ['emergency'] }, HEAD, child))).toBe('VOLUNTEER.NOT_AT_HIS_AGE')
    expect(refusalOf(correct({ freeTimes: ['mon_evening'] }, HEAD, child))).toBe('VOLUNTEER.NOT_AT_HIS_AGE')
  })

  test('no role comes of it, and nobody puts himself right', () => {
    const wanted: WantedCorrection = { name: '李常福', specialties: ['culture'], freeTimes: ['sat_morning'] }
    expect(rolesOf(taken(correct(wanted)).person)).toEqual(rolesOf(volunteer))
    expect(refusalOf(correct(wanted, { ...HEAD, by: 'v1' }))).toBe('VOLUNTEER.CORRECTS_HIMSELF')
  })

  test('to another village only by the town, out of the teams of the old one, and with nothing in hand', () => {
    const stationId = OTHER_STATION
    expect(refusalOf(correct({ stationId }))).toBe('VOLUNTEER.MOVED_BY_TOWN')
    expect(refusalOf(correct({ stationId: 'x' }, TOWN))).toBe('ORDER.STATION_UNKNOWN')
    expect(taken(correct({ stationId }, TOWN)).person).toMatchObject({
      contact: { stationId, addressText: '' },
      volunteer: { teamIds: ['town-team'] },
    })
    const held: readonly Person[] = [
      aVolunteer('v1', { leaderOf: ['village-team'] }),
      { ...volunteer, grants: [{ role: 'helper', stationId }] },
      { ...volunteer, application: { id: 'a1', waiting: true } },
    ]
    for (const bound of held)
      expect(refusalOf(correct({ stationId }, TOWN, bound))).toBe('VOLUNTEER.CANNOT_MOVE')
  })

  test('a reason is needed, and somebody who still is a volunteer', () => {
    const without = correctVolunteer(
      volunteer,
      { wanted: { name: '甲' }, reason: { code: 'x', text: '' } },
      HEAD,
    )
    expect(refusalOf(without)).toBe('ORDER.REASON_REQUIRED')
    expect(refusalOf(correct({ name: '甲' }, HEAD, aVolunteer('v1', { leftAtMs: NOW })))).toBe(
      'VOLUNTEER.NOT_ONE',
    )
  })
})

describe('a record that an office had entered', () => {
  const phone = '13800007701'
  const listed = (id: string, with_: Partial<Person> = {}): Person => {
    const person = aVolunteer(id)
    return { ...person, contact: { ...person.contact, name: '石大河', phone }, usesApp: false, ...with_ }
  }
  const agreed = [{ purpose: 'privacy_notice', version: PRIVACY_NOTICE.version }] as const

  test('is found by telephone and name together, and only where one fits', () => {
    const wife: Person = { ...listed('p2'), contact: { ...listed('p2').contact, name: '何秀英' } }
    expect(taken(claimedBy([wife, listed('p1')], { name: '石大河', phone })).id).toBe('p1')
    const nobody: readonly (readonly Person[])[] = [
      [],
      [wife],
      [listed('p1'), listed('p3')],
      [listed('p1', { usesApp: true })],
      [listed('p1', { closed: { atMs: 1, clearedAtMs: null } })],
      [listed('p1', { grants: [{ role: 'admin' }] })],
    ]
    for (const people of nobody)
      expect(refusalOf(claimedBy(people, { name: '石大河', phone }))).toBe('BINDING.NOBODY')
    expect(refusalOf(claimedBy([listed('p1')], { name: '石大河', phone: '13800007702' }))).toBe(
      'BINDING.NOBODY',
    )
  })

  test('is his own from then on with all that stands in it, and nobody else’s', () => {
    const before = listed('p1', { entered: { by: 'h', atMs: 1, consent: 'on_paper' } })
    const bound = taken(bindPerson(before, agreed, NOW))
    expect(bound).toMatchObject({
      id: 'p1',
      usesApp: true,
      volunteer: before.volunteer,
      entered: before.entered,
    })
    expect(isClaimable(bound)).toBe(false)
    expect(refusalOf(bindPerson(bound, agreed, NOW))).toBe('BINDING.TAKEN')
    expect(refusalOf(bindPerson(before, [], NOW))).toBe('CONSENT.NEEDED')
  })

  test('does not shake off what kept him from ordering', () => {
    const block = { reason: { code: 'rude', text: '' }, by: 'h', atMs: NOW, untilMs: NOW + HOUR_MS }
    expect(taken(bindPerson(listed('p1'), agreed, NOW, block)).block).toEqual(block)
  })

  test('of a request that was decided nothing is kept that he had typed', () => {
    const request = {
      ...{ id: 'q', townId: aPerson('p').townId, stationId: OTHER_STATION, agreed: [], atMs: NOW },
      ...{ name: '石大河', phone, status: 'waiting' as const, decided: null },
    }
    const settled = settleBinding(request, 'declined', { by: 'h', atMs: NOW })
    expect(JSON.stringify(settled)).not.toMatch(/石大河|13800007701/)
  })
})
