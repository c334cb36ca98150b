import { personIdOf } from '../../../cloudfunctions/_core/runtime/ids'
import { database } from '../../../cloudfunctions/_core/store/database'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { WantedTime } from '../../../domain/order/order'
import type { ActionOutput } from '../../../types/actions'
import { person, type Town } from './town'

/** The station of most of these people. */
export const DOUSHAHE = '341525111201'
export const GUILAN = person('zhang-guilan')
export const CHANGFU = person('li-changfu')
export const XIAOMEI = person('wang-xiaomei')
export const SHOUYI = person('chen-shouyi')
export const HEAD = person('head-doushahe')
export const COORDINATOR = person('coordinator')
export const NEWCOMER = person('newcomer')

/** The helper of 陡沙河村, once `makeSecondHead` has made him head there beside 周海燕. */
export const SECOND_HEAD = person('helper-xucheng')

export const idOf = (as: { readonly openid: string }): string => personIdOf(as.openid)

export const makeSecondHead = (): Promise<unknown> =>
  database
    .collection('people')
    .doc(idOf(SECOND_HEAD))
    .update({ grants: [{ role: 'station_head', stationId: DOUSHAHE }] })

/** A half day that begins in some hours. */
export async function wantedIn(town: Town, hours: number): Promise<WantedTime> {
  const { nowMs } = await town.ok(GUILAN, 'session.get', {})
  return { kind: 'half_day', fromMs: nowMs + hours * HOUR_MS, toMs: nowMs + (hours + 4) * HOUR_MS }
}

export async function orderHaircut(town: Town, as = GUILAN): Promise<string> {
  const wanted = await wantedIn(town, 2)
  const { orderId } = await town.ok(as, 'order.submit', { menuItemCode: 'haircut', wanted })
  return orderId
}

export type Offer = ActionOutput<'assignment.list'>['items'][number]

export async function offerTo(
  town: Town,
  as: { openid: string },
  orderId: string,
): Promise<Offer | undefined> {
  const { items } = await town.ok(as, 'assignment.list', { view: 'offers', limit: 50 })
  return items.find((item) => item.order.id === orderId)
}

export async function accept(town: Town, as: { openid: string }, orderId: string): Promise<string> {
  const offer = await offerTo(town, as, orderId)
  if (!offer) throw new Error('no offer')
  await town.ok(as, 'assignment.accept', { assignmentId: offer.assignmentId })
  return offer.assignmentId
}

/** Check-in, an hour's work by the emulator's clock, check-out. */
export async function serve(
  town: Town,
  as: { openid: string },
  assignmentId: string,
  minutes = 60,
): Promise<void> {
  await town.ok(as, 'assignment.checkIn', { assignmentId })
  await town.advance(minutes / 60)
  await town.ok(as, 'assignment.checkOut', { assignmentId })
}

/** The minutes of everybody who served, as they were measured. */
export async function measuredMinutes(town: Town, as: { openid: string }, orderId: string) {
  const view = await town.ok(as, 'order.get', { orderId })
  return view.parts
    .filter((part) => part.status === 'checked_out')
    .map((part) => ({ volunteerId: part.volunteerId, minutes: part.measuredMinutes ?? 0 }))
}

/** From order to minutes waiting for the head. */
export async function servedHaircut(town: Town): Promise<{ orderId: string; assignmentId: string }> {
  const orderId = await orderHaircut(town)
  const assignmentId = await accept(town, CHANGFU, orderId)
  await serve(town, CHANGFU, assignmentId)
  return { orderId, assignmentId }
}

/** The three who cut hair. */
const BARBERS = [CHANGFU, XIAOMEI, SHOUYI]

/** An order that everybody who could do it has declined. */
export async function declinedHaircut(town: Town): Promise<string> {
  const orderId = await orderHaircut(town)
  for (const as of BARBERS) {
    const offer = await offerTo(town, as, orderId)
    if (offer)
      await town.ok(as, 'assignment.decline', { assignmentId: offer.assignmentId, reason: { code: 'busy' } })
  }
  return orderId
}

/** An order that the head has taken back and opened to everybody qualified. */
export async function openedHaircut(town: Town): Promise<string> {
  const orderId = await orderHaircut(town)
  await town.ok(HEAD, 'order.recall', { orderId, reason: { code: 'changed' } })
  await town.ok(HEAD, 'order.open', { orderId })
  return orderId
}

/** What the station of 陡沙河村 is short of, after two orders found nobody. */
export async function needOfBarbers(town: Town): Promise<string> {
  await declinedHaircut(town)
  await declinedHaircut(town)
  const { items } = await town.ok(HEAD, 'recruiting.list', {})
  return items[0]?.id ?? ''
}

/** A haircut whose measured minutes the head has confirmed. */
export async function confirmedHaircut(town: Town): Promise<string> {
  const { orderId } = await servedHaircut(town)
  const minutes = await measuredMinutes(town, HEAD, orderId)
  await town.ok(HEAD, 'order.confirm', { orderId, decision: 'confirm', minutes })
  return orderId
}

/** A haircut whose volunteer says that the confirmed minutes are wrong. */
export async function objectedHaircut(town: Town): Promise<string> {
  const orderId = await confirmedHaircut(town)
  await town.ok(CHANGFU, 'order.object', { orderId, text: '我做了两个钟头' })
  return orderId
}
