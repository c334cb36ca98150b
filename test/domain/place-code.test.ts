import fc from 'fast-check'
import { isPlaceOf, type PlaceCode } from '../../domain/place/place-code'
import { placeCodeText, readPlaceCode } from '../../domain/place/read-place-code'
import { TOWN } from '../../domain/town/stations'
import { anOrder, HOME_STATION, NOW, OTHER_STATION, REQUESTER_ID } from '../fixtures/builders'

const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const ids = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 10, maxLength: 10 })
  .map((signs) => signs.join(''))

const atTheStation: PlaceCode = {
  id: '23456789AB',
  townId: TOWN.id,
  stationId: HOME_STATION,
  personId: null,
  issuedAtMs: NOW,
  issuedBy: 'head',
  revokedAtMs: null,
}
const atTheDoor: PlaceCode = { ...atTheStation, personId: REQUESTER_ID }

describe('the text of a card', () => {
  test('is read back, whether scanned, typed in small letters, or read out in groups', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(readPlaceCode(placeCodeText(id))).toBe(id)
        expect(readPlaceCode(`  ${id.toLowerCase()} `)).toBe(id)
        expect(readPlaceCode(`${id.slice(0, 4)}-${id.slice(4, 7)} ${id.slice(7)}`)).toBe(id)
      }),
    )
  })

  test('of anything else is none of ours', () => {
    for (const text of [
      '',
      'https://example.org',
      '23456789A',
      '23456789ABC',
      '0123456789',
      '23456789IO',
      '你好',
    ])
      expect(readPlaceCode(text)).toBeNull()
    const isOurs = /^(STSZY:)?[2-9A-HJ-NP-Z]{10}$/
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bare = text.trim().toUpperCase().replace(/[\s-]/g, '')
        expect(readPlaceCode(text) === null).toBe(!isOurs.test(bare))
      }),
    )
  })
})

describe('a card', () => {
  const order = anOrder()

  /** Where the card of the station, and that of the household, is the place of an order. */
  const places = (with_: Parameters<typeof anOrder>[0]) =>
    [atTheStation, atTheDoor].map((code) => isPlaceOf(code, anOrder(with_)))

  test('hangs where the order is served: at the door of who is served, for what comes to a house', () => {
    expect(places({ menuItemCode: 'haircut' })).toEqual([false, true])
    expect(places({ menuItemCode: null, source: 'wish', needText: '灯不亮了' })).toEqual([false, true])
  })

  test('or at the station, for what does not', () => {
    for (const menuItemCode of ['opera_show', 'yard_cleaning', 'missing_person'])
      expect(places({ menuItemCode })).toEqual([true, true])
  })

  test('of somebody else, another village or another town does not', () => {
    const atTheVillage = anOrder({ menuItemCode: 'opera_show' })
    for (const code of [
      { ...atTheDoor, personId: 'neighbour' },
      { ...atTheStation, stationId: OTHER_STATION },
      { ...atTheStation, townId: 'elsewhere' },
      { ...atTheDoor, townId: 'elsewhere' },
    ])
      expect(isPlaceOf(code, atTheVillage)).toBe(false)
  })

  test('of whoever ordered is not the place of whom it is for', () => {
    const forGranny = anOrder({ onBehalf: true, beneficiary: { ...order.beneficiary, personId: 'granny' } })
    expect(isPlaceOf(atTheDoor, forGranny)).toBe(false)
    expect(isPlaceOf({ ...atTheDoor, personId: 'granny' }, forGranny)).toBe(true)
  })

  test('that was lost opens nothing', () => {
    const atTheVillage = anOrder({ menuItemCode: 'opera_show' })
    for (const code of [atTheStation, atTheDoor])
      expect(isPlaceOf({ ...code, revokedAtMs: NOW }, atTheVillage)).toBe(false)
  })
})
