import { contactAfterOrder } from '../../domain/people/contact-after-order'
import type { Person } from '../../domain/people/person'
import { aPerson, aVolunteer, HOME_STATION, OTHER_STATION } from '../fixtures/builders'

const GIVEN = { name: '王小妹', phone: '13800007777' }
const HERE = { stationId: HOME_STATION, addressText: '岭上组，山路尽头' }
const THERE = { stationId: OTHER_STATION, addressText: '界岭组，姐姐家' }

const order = (with_: Partial<Parameters<typeof contactAfterOrder>[1]> = {}) => ({
  requester: undefined,
  place: undefined,
  onBehalf: false,
  ...with_,
})
const withoutAddress = (person: Person): Person => ({
  ...person,
  contact: { ...person.contact, addressText: '' },
})

describe('what an order changes in the contact of the one who orders', () => {
  test('nothing, when it goes to another place, for himself or for somebody else', () => {
    const person = aPerson('p')
    for (const onBehalf of [true, false])
      expect(contactAfterOrder(person, order({ place: THERE, onBehalf }))).toEqual(person.contact)
  })

  test('name and telephone, when he gives them anew', () => {
    const person = aPerson('p')
    expect(contactAfterOrder(person, order({ requester: GIVEN, place: THERE }))).toEqual({
      ...person.contact,
      ...GIVEN,
    })
  })

  test('a visitor lives where he orders for himself', () => {
    expect(contactAfterOrder(null, order({ requester: GIVEN, place: HERE }))).toEqual({ ...GIVEN, ...HERE })
  })

  test('a visitor who orders for a neighbour has her village’s station, and not her house', () => {
    const contact = contactAfterOrder(null, order({ requester: GIVEN, place: HERE, onBehalf: true }))
    expect(contact).toEqual({ ...GIVEN, stationId: HOME_STATION, addressText: '' })
  })

  test('and lives where he then orders for himself', () => {
    const person = withoutAddress(aPerson('p'))
    expect(contactAfterOrder(person, order({ place: THERE }))).toMatchObject(THERE)
    expect(contactAfterOrder(person, order({ place: THERE, onBehalf: true }))).toEqual(person.contact)
  })

  test.each([
    ['a volunteer', aVolunteer('v')],
    ['a head', aPerson('h', { grants: [{ role: 'station_head', stationId: HOME_STATION }] })],
  ])('%s is never moved to another village, but may give his house in his own', (_, person) => {
    const unknown = withoutAddress(person)
    expect(contactAfterOrder(unknown, order({ place: THERE }))).toEqual(unknown.contact)
    expect(contactAfterOrder(unknown, order({ place: HERE }))).toMatchObject(HERE)
  })

  test('a visitor who does not say who or where he is cannot be registered', () => {
    expect(contactAfterOrder(null, order({ place: HERE }))).toBeNull()
    expect(contactAfterOrder(null, order({ requester: GIVEN }))).toBeNull()
  })
})
