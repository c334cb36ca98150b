import { COORDINATOR, DOUSHAHE, HEAD } from './orders'
import { by } from './prepared'
import type { Town } from './town'

export const EXPERIENCE = {
  kind: 'experience',
  title: '积分换米面，邻里更热心',
  text: '陡沙河村把帮忙的时长和文明超市连起来，上门理发的人多了。',
} as const

export const submitted = async (town: Town): Promise<string> =>
  (await town.ok(HEAD, 'bulletin.submit', { stationId: DOUSHAHE, ...EXPERIENCE })).bulletinId

const adopt = (bulletinId: string, version = 1) => ({ bulletinId, decision: 'adopt', version }) as const

export const BULLETIN_COMMANDS = {
  'bulletin.submit': by(HEAD, async () => ({ stationId: DOUSHAHE, ...EXPERIENCE })),
  'bulletin.revise': by(HEAD, async (town: Town) => ({ bulletinId: await submitted(town), ...EXPERIENCE })),
  'bulletin.decide': by(COORDINATOR, async (town: Town) => adopt(await submitted(town))),
}

export const BULLETIN_REFUSALS = {
  'BULLETIN.NOT_FOUND': (town: Town) => town.call(HEAD, 'bulletin.get', { bulletinId: 'bnothing' }),
  'BULLETIN.NOT_HELD': (town: Town) =>
    town.call(HEAD, 'bulletin.submit', { stationId: DOUSHAHE, activityId: 'anothing', ...EXPERIENCE }),
  'BULLETIN.OWN': async (town: Town) => {
    const own = await town.ok(COORDINATOR, 'bulletin.submit', { stationId: null, ...EXPERIENCE })
    return town.call(COORDINATOR, 'bulletin.decide', adopt(own.bulletinId))
  },
  'BULLETIN.DECIDED': async (town: Town) => {
    const bulletinId = await submitted(town)
    await town.ok(COORDINATOR, 'bulletin.decide', adopt(bulletinId))
    return town.call(HEAD, 'bulletin.revise', { bulletinId, ...EXPERIENCE })
  },
  'BULLETIN.CHANGED': async (town: Town) => {
    const bulletinId = await submitted(town)
    await town.ok(HEAD, 'bulletin.revise', { bulletinId, ...EXPERIENCE })
    return town.call(COORDINATOR, 'bulletin.decide', adopt(bulletinId))
  },
}
