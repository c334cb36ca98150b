import { personIdOf } from '../../cloudfunctions/_core/runtime/ids'
import { database } from '../../cloudfunctions/_core/store/database'
import {
  accept,
  CHANGFU,
  GUILAN,
  HEAD,
  measuredMinutes,
  offerTo,
  orderHaircut,
  serve,
  servedHaircut,
} from './support/orders'
import { startTown, type Town } from './support/town'

describe('a volunteer’s own record of his year and of whom he knows', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
  })
  beforeEach(() => town.renew())
  afterAll(() => town.stop())

  const recordOf = async ({ openid }: { openid: string }) =>
    (await database.collection('people').doc(personIdOf(openid)).get()).data[0].volunteer

  test('is written with the confirmation, once, whoever repeats it', async () => {
    const { orderId } = await servedHaircut(town)
    expect((await recordOf(CHANGFU)).minutesThisYear.minutes).toBe(0)
    const minutes = await measuredMinutes(town, HEAD, orderId)
    const confirm = () => town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
    await confirm()
    await confirm()
    const { totalMinutes, year } = await town.ok(CHANGFU, 'hours.statement', {})
    expect(totalMinutes).toBeGreaterThan(0)
    expect(await recordOf(CHANGFU)).toMatchObject({
      minutesThisYear: { year, minutes: totalMinutes },
      recentlyServed: [{ personId: personIdOf(GUILAN.openid) }],
    })
  })

  test('a record from before these were kept counts from nothing', async () => {
    const { volunteer, _id, ...rest } = (
      await database.collection('people').doc(personIdOf(CHANGFU.openid)).get()
    ).data[0]
    const { minutesThisYear: _minutes, recentlyServed: _served, ...older } = volunteer
    await database
      .collection('people')
      .doc(_id)
      .set({ ...rest, volunteer: older })
    const { orderId } = await servedHaircut(town)
    const minutes = await measuredMinutes(town, HEAD, orderId)
    await town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
    expect((await recordOf(CHANGFU)).minutesThisYear.minutes).toBe(minutes[0]?.minutes)
  })

  test('who has been there before is told so, and the villager reads it of him', async () => {
    const first = await servedHaircut(town)
    const minutes = await measuredMinutes(town, HEAD, first.orderId)
    await town.ok(HEAD, 'order.confirm', { orderId: first.orderId, decision: 'confirm', minutes })
    const orderId = await orderHaircut(town)
    expect((await offerTo(town, CHANGFU, orderId))?.mine.why).toContain('您以前去过这家')
    await serve(town, CHANGFU, await accept(town, CHANGFU, orderId))
    const [part] = (await town.ok(GUILAN, 'order.get', { orderId })).parts
    expect(part?.why).toContain('以前去过这家')
    expect(part?.why).not.toContain('今年时长还少')
  })
})
