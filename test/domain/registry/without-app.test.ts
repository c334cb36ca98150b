import { namesOnly } from '../../../domain/order/names-only'
import type { Order } from '../../../domain/order/order'
import type { Person } from '../../../domain/people/person'
import { provenPhoneOf } from '../../../domain/people/proven-phone'
import { type AccountTies, closeAccount } from '../../../domain/privacy/close-account'
import { copyForPerson } from '../../../domain/privacy/copy-for-person'
import { actsFor } from '../../../domain/registry/acts-for'
import { correctPerson, type WantedContact } from '../../../domain/registry/correct-person'
import {
  anOrder,
  aPerson,
  aVolunteer,
  HOME_STATION,
  NOW,
  OTHER_STATION,
  SETTINGS,
} from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const ASKED = { code: 'asked', text: '' }
const HEAD = aPerson('head', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })
const OTHER = aPerson('other', { grants: [{ role: 'station_head', stationId: OTHER_STATION }] })
const TOWN = aPerson('town', { grants: [{ role: 'town_coordinator' }] })
const GRANDPA = aPerson('grandpa', {
  usesApp: false,
  contact: { name: '石大河', phone: '13800007701', stationId: HOME_STATION, addressText: '花园组，桥边' },
})

describe('what an office does for who uses no app', () => {
  test('only for its own people, and only where they cannot do it themselves', () => {
    for (const office of [HEAD, TOWN]) expect(taken(actsFor(office, GRANDPA))).toBe(GRANDPA)
    const others: readonly (readonly [Person, Person | null])[] = [
      [OTHER, GRANDPA],
      [aPerson('neighbour'), GRANDPA],
      [aPerson('helper', { grants: [{ role: 'helper', stationId: HOME_STATION }] }), GRANDPA],
      [{ ...TOWN, townId: '341525999' }, GRANDPA],
      [HEAD, null],
      [HEAD, { ...GRANDPA, closed: { atMs: NOW, clearedAtMs: null } }],
    ]
    for (const [office, person] of others) expect(refusalOf(actsFor(office, person))).toBe('PERSON.NOT_FOUND')
    expect(refusalOf(actsFor(HEAD, { ...GRANDPA, usesApp: true }))).toBe('PERSON.USES_APP')
    expect(refusalOf(actsFor(HEAD, HEAD))).toBe('PERSON.USES_APP')
  })

  const correct = (wanted: WantedContact, office = HEAD, of: Person = GRANDPA, reason = ASKED) =>
    correctPerson(of, { wanted, reason }, { office, atMs: NOW })

  test('nothing but what was wanted is put right, with a reason, and a telephone is his by that word', () => {
    const { person, corrections } = taken(correct({ phone: '13800007702', addressText: '马场组' }))
    expect(person).toEqual({
      ...GRANDPA,
      contact: { ...GRANDPA.contact, phone: '13800007702', addressText: '马场组' },
      provenPhone: { phone: '13800007702', by: 'office', atMs: NOW },
    })
    expect(corrections.map(({ field }) => field)).toEqual(['phone', 'address'])
    expect(provenPhoneOf(taken(correct({ phone: '' }, HEAD, person)).person)).toBeNull()
    expect(refusalOf(correct({ name: '石大河' }))).toBe('VOLUNTEER.NOTHING_TO_CORRECT')
    expect(refusalOf(correct({ name: '石大江' }, HEAD, GRANDPA, { code: 'other', text: '' }))).toBe(
      'ORDER.REASON_REQUIRED',
    )
  })

  test('to another village only by the town, and nobody who is bound to his', () => {
    const stationId = OTHER_STATION
    expect(refusalOf(correct({ stationId }))).toBe('VOLUNTEER.MOVED_BY_TOWN')
    expect(taken(correct({ stationId }, TOWN)).person.contact.stationId).toBe(stationId)
    const volunteer = { ...aVolunteer('v'), usesApp: false }
    expect(refusalOf(correct({ stationId }, TOWN, volunteer))).toBe('PERSON.VILLAGE_BOUND')
  })

  test('a copy is counted with the looks at telephones, and written down with its reason', () => {
    const copy = (before: number, reason = ASKED) =>
      copyForPerson(GRANDPA, HEAD, reason, { before, settings: SETTINGS })
    expect(taken(copy(SETTINGS.revealAlertPerDay))).toMatchObject({
      alerts: true,
      audited: {
        actorRole: 'station_head',
        kind: 'copy_for_person',
        subjectId: 'grandpa',
        fields: ['own'],
        reason: '本人来要求的',
      },
    })
    expect(refusalOf(copy(SETTINGS.revealLimitPerDay))).toBe('CONTACT.TOO_MANY_LOOKS')
    expect(refusalOf(copy(0, { code: 'curious', text: '' }))).toBe('ORDER.REASON_REQUIRED')
  })
})

describe('what others have ordered for him by name and telephone', () => {
  const typed = (with_: Partial<Order['beneficiary']> = {}, status: Order['status'] = 'closed') =>
    anOrder({
      id: `o-${status}`,
      status,
      beneficiary: { personId: null, name: '石大河', phone: '138 0000 7701', addressText: '', ...with_ },
    })

  test('is about him by both of them, and by neither alone', () => {
    expect(namesOnly(typed(), GRANDPA)).toBe(true)
    for (const other of [{ name: '石小河' }, { phone: '13800007702' }, { personId: 'grandson' }])
      expect(namesOnly(typed(other), GRANDPA)).toBe(false)
    const silent = { ...GRANDPA, contact: { ...GRANDPA.contact, phone: '' } }
    expect(namesOnly(typed({ phone: '' }), silent)).toBe(false)
  })

  test('binds him while it is open, and is cleared with him once it is over', () => {
    const ties = (named: AccountTies['named']): AccountTies => ({ openOrders: 1, openTasks: false, named })
    const open = closeAccount(GRANDPA, ties([typed({}, 'dispatched'), typed({}, 'pending_rating')]), NOW)
    expect(open).toMatchObject({ refusal: { code: 'ACCOUNT.ORDERS_OPEN', details: { count: 2 } } })
    const over = closeAccount(GRANDPA, { ...ties([typed()]), openOrders: 0 }, NOW)
    expect(taken(over).closed).toEqual({ atMs: NOW, clearedAtMs: null, orderIds: ['o-closed'] })
    expect(JSON.stringify(taken(over))).not.toMatch(/石大河|13800007701|花园组/)
  })
})
