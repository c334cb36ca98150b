import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { ActionInput } from '../../../types/actions'
import { CHANGFU, DOUSHAHE, GUILAN, HEAD, idOf, XIAOMEI } from './orders'
import type { Town } from './town'

type Facts = ActionInput<'activity.create'>['facts']
type Person = { readonly openid: string }

/** 义诊日 in three hours, two hours long, with places for two who serve and five who come. */
export async function clinicDay(town: Town, over: Partial<Facts> = {}): Promise<Facts> {
  const { nowMs } = await town.ok(GUILAN, 'session.get', {})
  return {
    title: '义诊日',
    project: 'happy_home',
    purposes: ['serve'],
    villageId: DOUSHAHE,
    venue: '文化广场',
    startsAtMs: nowMs + 3 * HOUR_MS,
    endsAtMs: nowMs + 5 * HOUR_MS,
    about: '量血压、测血糖',
    risk: 'low',
    riskText: '',
    capacity: { volunteer: 2, guest: 5 },
    minAge: null,
    maxAge: null,
    specialty: null,
    credential: false,
    teamId: null,
    jointStationIds: [],
    unitName: null,
    ...over,
  }
}

type Wanted = Partial<Omit<ActionInput<'activity.create'>, 'facts'>> & { readonly facts?: Partial<Facts> }

export async function drafted(
  town: Town,
  { facts, ...over }: Wanted = {},
  as: Person = HEAD,
): Promise<string> {
  const made = { stationId: DOUSHAHE, facts: await clinicDay(town, facts), ...over }
  return (await town.ok(as, 'activity.create', made)).activityId
}

export async function published(town: Town, over: Wanted = {}, as: Person = HEAD): Promise<string> {
  const activityId = await drafted(town, over, as)
  await town.ok(as, 'activity.publish', { activityId })
  return activityId
}

/** 李长福 and 王小梅 serve, 张桂兰 comes. */
export async function enrolled(town: Town, over: Wanted = {}): Promise<string> {
  const activityId = await published(town, over)
  for (const as of [CHANGFU, XIAOMEI]) await town.ok(as, 'activity.enrol', { activityId, kind: 'volunteer' })
  await town.ok(GUILAN, 'activity.enrol', { activityId, kind: 'guest' })
  return activityId
}

/** The code that the head shows now. */
export const doorCode = async (town: Town, activityId: string): Promise<string> =>
  (await town.ok(HEAD, 'activity.doorCode', { activityId })).text

/** It has begun, and 李长福 has checked in by the code. */
export async function begun(town: Town, over: Wanted = {}): Promise<string> {
  const activityId = await enrolled(town, over)
  await town.advance(3)
  await town.ok(CHANGFU, 'activity.checkIn', { activityId, doorCode: await doorCode(town, activityId) })
  return activityId
}

/** Two hours later everything is over: 李长福 has checked out, nobody saw 王小梅. */
export async function heldClinic(town: Town, over: Wanted = {}): Promise<string> {
  const activityId = await begun(town, over)
  await town.advance(2)
  await town.ok(CHANGFU, 'activity.checkOut', { activityId })
  await town.ok(HEAD, 'activity.hold', { activityId, othersCame: 10 })
  return activityId
}

export const TWO_HOURS = [{ personId: idOf(CHANGFU), minutes: 120 }] as const

export async function settledClinic(town: Town): Promise<string> {
  const activityId = await heldClinic(town)
  await town.ok(HEAD, 'activity.confirm', { activityId, minutes: [...TWO_HOURS] })
  return activityId
}

/** 李长福 says that it was longer. */
export async function objectedClinic(town: Town): Promise<string> {
  const activityId = await settledClinic(town)
  await town.ok(CHANGFU, 'activity.object', { activityId, text: '收摊多待了半小时' })
  return activityId
}

export const HALF = { minutes: 60, reason: { code: 'wrong_minutes', text: '' } } as const
export const RAIN = { code: 'weather', text: '' } as const

/** So near that the door is open already. */
export async function nearClinic(town: Town): Promise<string> {
  const { startsAtMs } = await clinicDay(town)
  return enrolled(town, { facts: { startsAtMs: startsAtMs - 2 * HOUR_MS } })
}
