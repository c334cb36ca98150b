import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { knownPeople } from './support/known-people'
import {
  accept,
  CHANGFU,
  COORDINATOR,
  confirmedHaircut,
  HEAD,
  measuredMinutes,
  orderHaircut,
  serve,
  XIAOMEI,
} from './support/orders'
import { startTown, type Town } from './support/town'

const MINUTE_HOURS = 1 / 60

describe("a volunteer's statement", () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  test('says of every entry what it is: credit, reversal and what replaces it, each with its reason', async () => {
    const orderId = await confirmedHaircut(town)
    const correction = { orderId, volunteerId: personIdOf(CHANGFU.openid), minutes: 40 }
    await town.ok(COORDINATOR, 'order.correct', { ...correction, reason: { code: 'wrong_minutes' } })
    const { entries, totalMinutes, lifetimeMinutes, firstYear, year } = await town.ok(
      CHANGFU,
      'hours.statement',
      {},
    )
    expect(entries.map(({ kind, minutes, reason }) => [kind, minutes, reason])).toEqual([
      ['credit', 40, '时间记错了'],
      ['reversal', -60, '时间记错了'],
      ['credit', 60, null],
    ])
    expect({ totalMinutes, lifetimeMinutes, firstYear }).toEqual({
      totalMinutes: 40,
      lifetimeMinutes: 40,
      firstYear: year,
    })
  })

  test('shows another year as empty, and all the minutes there are beside it', async () => {
    await confirmedHaircut(town)
    const { year } = await town.ok(CHANGFU, 'hours.statement', {})
    expect(await town.ok(CHANGFU, 'hours.statement', { year: year - 1 })).toMatchObject({
      totalMinutes: 0,
      entries: [],
      lifetimeMinutes: 60,
    })
  })

  test('holds nothing about anybody else', async () => {
    await confirmedHaircut(town)
    const orderId = await orderHaircut(town)
    await serve(town, XIAOMEI, await accept(town, XIAOMEI, orderId))
    const minutes = await measuredMinutes(town, HEAD, orderId)
    await town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
    const text = JSON.stringify(await town.ok(CHANGFU, 'hours.statement', {}))
    const me = personIdOf(CHANGFU.openid)
    const others = (await knownPeople(town)).filter(({ id }) => id !== me)
    expect(others.length).toBeGreaterThan(50)
    for (const { id, contact } of others)
      for (const trace of [id, contact.name, contact.phone].filter(Boolean)) expect(text).not.toContain(trace)
    expect(text).toContain('义务理发')
  })

  test('shows stars until the town switches them off', async () => {
    expect((await town.ok(CHANGFU, 'hours.statement', {})).starsShown).toBe(true)
    await town.ok(COORDINATOR, 'settings.change', { wanted: [{ name: 'starsShown', value: 0 }] })
    await town.advance(MINUTE_HOURS)
    expect((await town.ok(CHANGFU, 'hours.statement', {})).starsShown).toBe(false)
    const undecided = { wanted: [{ name: 'starsShown' as const, value: 2 }] }
    expect(await town.refused(COORDINATOR, 'settings.change', undecided)).toBe('SETTINGS.OUT_OF_RANGE')
  })
})
