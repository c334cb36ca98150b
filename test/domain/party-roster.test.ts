import * as fc from 'fast-check'
import type { Person } from '../../domain/people/person'
import { CONSENTS } from '../../domain/privacy/consents'
import { changeContact } from '../../domain/registry/change-contact'
import { correctVolunteer } from '../../domain/registry/correct-volunteer'
import { linkedVolunteer } from '../../domain/roster/linked-volunteer'
import { partyRate } from '../../domain/roster/party-rate'
import { addEntry, changeEntry, type RosterEntry, removeEntry } from '../../domain/roster/roster-entry'
import { TOWN } from '../../domain/town/stations'
import { aVolunteer, HOME_STATION, NOW } from '../fixtures/builders'
import { refusalOf } from './support/refusal-of'
import { taken } from './support/taken'

const YEAR = 2026
const ACT = { by: 'clerk', atMs: NOW }
const phoneAt = (at: number): string => `138000${String(10_000 + at)}`

const entry = (at: number, with_: Partial<RosterEntry> = {}): RosterEntry => ({
  id: `pm${at}`,
  townId: TOWN.id,
  stationId: HOME_STATION,
  unit: null,
  name: `党员${at}`,
  phone: phoneAt(at),
  inPost: true,
  added: ACT,
  changed: null,
  removed: null,
  ...with_,
})

const { version } = CONSENTS.count_party_hours
const agreed = [{ purpose: 'count_party_hours', version, atMs: NOW, withdrawnAtMs: null }] as const

const contactWith = (phone: string) => ({ name: '谁', phone, stationId: HOME_STATION, addressText: '' })

/** A volunteer who has said that his hours count, and whose telephone WeChat has vouched for. */
const counted = (at: number, minutes: number, with_: Partial<Person> = {}): Person =>
  aVolunteer(
    `v${at}`,
    { minutesThisYear: { year: YEAR, minutes } },
    {
      consents: agreed,
      contact: contactWith(phoneAt(at)),
      provenPhone: { phone: phoneAt(at), by: 'wechat', atMs: NOW },
      ...with_,
    },
  )

const roster = (size: number) => Array.from({ length: size }, (_, at) => entry(at))
const serving = (size: number, minutes = 1) => Array.from({ length: size }, (_, at) => counted(at, minutes))

describe('who of the roster a volunteer is', () => {
  test('by his telephone, however it is written, once he has said so himself', () => {
    expect(linkedVolunteer(entry(1), [counted(1, 5)])?.id).toBe('v1')
    const dashed = counted(1, 5, { contact: contactWith('138-0001 0001') })
    expect(linkedVolunteer(entry(1), [dashed])?.id).toBe('v1')
  })

  test.each([
    ['who has said nothing', counted(1, 5, { consents: [] })],
    ['who has taken it back', counted(1, 5, { consents: [{ ...agreed[0], withdrawnAtMs: NOW }] })],
    ['who agreed to other words', counted(1, 5, { consents: [{ ...agreed[0], version: 0 }] })],
    ['who is no volunteer', { ...counted(1, 5), volunteer: null }],
    ['with another telephone', counted(2, 5)],
  ] as const)('nobody %s', (_name, person) => {
    expect(linkedVolunteer(entry(1), [person])).toBeNull()
  })

  test('nobody, where two have one telephone', () => {
    expect(linkedVolunteer(entry(1), [counted(1, 5), { ...counted(1, 9), id: 'wife' }])).toBeNull()
  })

  test('nobody, by a telephone that he has only typed, or has changed since', () => {
    const { provenPhone: _proof, ...typed } = counted(1, 5)
    expect(linkedVolunteer(entry(1), [typed])).toBeNull()
    expect(linkedVolunteer(entry(1), [counted(2, 5, { contact: contactWith(phoneAt(1)) })])).toBeNull()
    const other = taken(changeContact(counted(1, 5), contactWith(phoneAt(2))))
    expect(other).not.toHaveProperty('provenPhone')
    expect(linkedVolunteer(entry(2), [other])).toBeNull()
    // Nor does he take it from whose it is.
    expect(linkedVolunteer(entry(1), [counted(1, 5), { ...typed, id: 'thief' }])?.id).toBe('v1')
  })

  test('by a telephone that an office has written down, or says is his', () => {
    const { provenPhone: _proof, ...typed } = counted(1, 5)
    const office = { by: 'head', as: 'station', atMs: NOW, townTeamIds: [] } as const
    const asked = { wanted: { phone: phoneAt(1) }, reason: { code: 'asked', text: '' } }
    const { person, corrections } = taken(correctVolunteer(typed, asked, office))
    expect(corrections).toEqual([{ field: 'phone', words: '电话：138****0001（没核实过） → 138****0001' }])
    expect(linkedVolunteer(entry(1), [person])?.id).toBe('v1')
    expect(refusalOf(correctVolunteer(person, asked, office))).toBe('VOLUNTEER.NOTHING_TO_CORRECT')
  })
})

describe('taking part and average of those in post', () => {
  test('four of five reach 80 %, and nothing below it does by rounding', () => {
    expect(partyRate(roster(5), serving(4), YEAR)).toMatchObject({ takingPart: 4, rateReached: true })
    expect(partyRate(roster(5), serving(3), YEAR).rateReached).toBe(false)
    expect(partyRate(roster(10_000), serving(0), YEAR).rateReached).toBe(false)
    expect(partyRate(roster(99), serving(79), YEAR).rateReached).toBe(false)
  })

  test('an average of twenty hours, to the minute, over all of them', () => {
    const two = roster(2)
    expect(partyRate(two, [counted(0, 2_400)], YEAR)).toMatchObject({ minutes: 2_400, averageReached: true })
    expect(partyRate(two, [counted(0, 2_399)], YEAR).averageReached).toBe(false)
  })

  test('without anybody on the roster there is nothing to say, neither 0 % nor 100 %', () => {
    for (const none of [[], [entry(1, { inPost: false })], [entry(1, { removed: { ...ACT, reason: '' } })]])
      expect(partyRate(none, serving(3), YEAR)).toMatchObject({
        members: 0,
        rateReached: null,
        averageReached: null,
      })
  })

  test('hours of another year and of nobody on the roster count nowhere', () => {
    const lastYear = counted(0, 0, {})
    expect(
      partyRate(
        roster(1),
        [
          {
            ...lastYear,
            volunteer: lastYear.volunteer && {
              ...lastYear.volunteer,
              minutesThisYear: { year: YEAR - 1, minutes: 900 },
            },
          },
        ],
        YEAR,
      ),
    ).toMatchObject({ takingPart: 0, minutes: 0 })
    expect(partyRate(roster(1), [counted(7, 900)], YEAR)).toMatchObject({ linked: 0, minutes: 0 })
  })

  test('never more take part than are linked, nor are more linked than listed; the fractions are exact', () => {
    const minutes = fc.array(fc.option(fc.integer({ min: 0, max: 3_000 })), { maxLength: 12 })
    fc.assert(
      fc.property(minutes, (drawn) => {
        const people = drawn.flatMap((each, at) => (each === null ? [] : [counted(at, each)]))
        const rate = partyRate(roster(drawn.length), people, YEAR)
        expect(rate.takingPart).toBe(drawn.filter((each) => each !== null && each > 0).length)
        expect(rate.takingPart).toBeLessThanOrEqual(rate.linked)
        expect(rate.linked).toBeLessThanOrEqual(rate.members)
        if (drawn.length > 0) expect(rate.rateReached).toBe(rate.takingPart / drawn.length >= 0.8)
      }),
    )
  })
})

describe('what the clerk writes', () => {
  const facts = { stationId: HOME_STATION, unit: null, name: '新党员', phone: phoneAt(1), inPost: true }

  test('a telephone stands once among those who are listed', () => {
    expect(refusalOf(addEntry([entry(1)], { ...facts, id: 'pm9', townId: TOWN.id }, ACT))).toBe(
      'ROSTER.PHONE_TAKEN',
    )
    const gone = entry(1, { removed: { ...ACT, reason: '不在职了' } })
    expect(addEntry([gone], { ...facts, id: 'pm9', townId: TOWN.id }, ACT).ok).toBe(true)
    expect(refusalOf(changeEntry([entry(1), entry(2)], 'pm2', facts, ACT))).toBe('ROSTER.PHONE_TAKEN')
    expect(taken(changeEntry([entry(1)], 'pm1', facts, ACT))).toMatchObject({ name: '新党员', changed: ACT })
  })

  test('who is removed stays with the reason and is neither changed nor removed again', () => {
    const gone = taken(removeEntry(entry(1), { code: 'transferred', text: '' }, ACT))
    expect(gone.removed).toEqual({ ...ACT, reason: '组织关系转走了' })
    expect(refusalOf(removeEntry(gone, { code: 'retired', text: '' }, ACT))).toBe('ROSTER.NOT_FOUND')
    expect(refusalOf(changeEntry([gone], 'pm1', facts, ACT))).toBe('ROSTER.NOT_FOUND')
    expect(refusalOf(removeEntry(undefined, { code: 'retired', text: '' }, ACT))).toBe('ROSTER.NOT_FOUND')
    expect(refusalOf(removeEntry(entry(1), { code: 'other', text: '' }, ACT))).toBe('ORDER.REASON_REQUIRED')
  })
})
