import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { ActionInput } from '../../../types/actions'
import {
  accept,
  CHANGFU,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  orderHaircut,
  serve,
  wantedIn,
} from './orders'
import { person, type Town } from './town'

/** In the customs team of 陡沙河村, without the app. */
export const YOUCAI = person('zheng-youcai')
/** Leads that team. */
export const FENGYING = person('wu-fengying')

type Person = { readonly openid: string }

export const nowOf = async (town: Town): Promise<number> => (await town.ok(GUILAN, 'session.get', {})).nowMs

/** One volunteer's minutes, with a reason where they are not those that were measured. */
export const confirmLine = (orderId: string, of: Person, minutes: number, why?: string) =>
  ({
    orderId,
    decision: 'confirm',
    minutes: [
      {
        volunteerId: idOf(of),
        minutes,
        ...(why && { reason: { code: why, text: why === 'other' ? '问过' : '' } }),
      },
    ],
  }) as const satisfies ActionInput<'order.confirm'>

/** A haircut whose hour, written down later, was another one's that is confirmed. */
export async function sameHourTwice(town: Town): Promise<string> {
  const [first, second] = [await orderHaircut(town), await orderHaircut(town)]
  const [served, entered] = [await accept(town, CHANGFU, first), await accept(town, CHANGFU, second)]
  await serve(town, CHANGFU, served)
  await town.ok(HEAD, 'order.confirm', confirmLine(first, CHANGFU, 60))
  const toMs = await nowOf(town)
  const visit = { fromMs: toMs - HOUR_MS, toMs, reason: { code: 'forgot' } }
  await town.ok(CHANGFU, 'assignment.enterVisit', { assignmentId: entered, ...visit })
  return second
}

/** A haircut that was confirmed and rated. */
export async function ratedHaircut(town: Town, stars: number): Promise<string> {
  const orderId = await confirmedHaircut(town)
  await town.ok(GUILAN, 'order.rate', { orderId, stars })
  return orderId
}

/** A haircut of which the requester says, after it was confirmed, that it was not done. */
export async function notDoneHaircut(town: Town): Promise<string> {
  const orderId = await confirmedHaircut(town)
  await town.ok(GUILAN, 'order.notDone', { orderId, reason: { code: 'not_finished' } })
  return orderId
}

/** The card at somebody's door. */
export async function householdCode(town: Town, of: Person, stationId = DOUSHAHE): Promise<string> {
  return (await town.ok(HEAD, 'place.code', { stationId, personId: idOf(of) })).placeCode
}

/** Help of one hour that the man without the app has been asked for by hand. */
export async function askedByTelephone(town: Town): Promise<string> {
  const wanted = await wantedIn(town, 2)
  const { orderId } = await town.ok(GUILAN, 'order.submit', { menuItemCode: 'errands', wanted })
  const reason = { code: 'agreed' }
  await town.ok(HEAD, 'order.dispatch', { orderId, volunteerIds: [idOf(YOUCAI)], reason })
  return orderId
}

/** The same, after his yes by telephone. */
export async function acceptedByTelephone(town: Town): Promise<string> {
  const orderId = await askedByTelephone(town)
  await town.ok(HEAD, 'order.answerFor', { orderId, volunteerId: idOf(YOUCAI), answer: 'accept' })
  return orderId
}
