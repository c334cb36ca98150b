import { activityIdOf, personIdOf } from '../../../cloudfunctions/_core/runtime/ids'
import { orders, people } from '../../../cloudfunctions/_core/store/collections'
import { database } from '../../../cloudfunctions/_core/store/database'
import { DAY_MS, HOUR_MS, startOfDay } from '../../../domain/kernel/shanghai-time'
import type { Order } from '../../../domain/order/order'
import type { Person } from '../../../domain/people/person'
import { aLine, anActivity } from '../../domain/support/an-activity'
import { CHANGFU, DOUSHAHE, idOf, servedHaircut } from './orders'
import type { Town } from './town'

export const ORDERS = 6
export const VOLUNTEERS = 3
/** What the server measured of everybody on every order. */
export const MEASURED = 60

/** The order whose hour the activity claims as well. */
export const SAME_HOUR_AS_ACTIVITY = 2

export type Scene = {
  readonly name: string
  /** When the first order was served; between two of them there is an hour in which nobody was anywhere. */
  readonly morningMs: number
  readonly orderIds: readonly string[]
  readonly activityId: string
  readonly volunteers: readonly { readonly openid: string; readonly id: string }[]
}

export type Template = { readonly order: Order; readonly person: Person }

/** A served haircut and its volunteer, after whom those of the scenes are made. */
export async function makeTemplate(town: Town): Promise<Template> {
  const { orderId } = await servedHaircut(town)
  const [order, person] = [await orders.find(orderId), await people.find(idOf(CHANGFU))]
  if (!order || !person) throw new Error('nothing was served')
  return { order, person }
}

const stored = <T extends { readonly id: string }>({ id, ...rest }: T) => ({ ...rest, _id: id })

/** An activity of one hour at which all three were measured as well. */
const heldActivity = (id: string, inMs: number, personIds: readonly string[]) =>
  anActivity({
    id,
    stationId: DOUSHAHE,
    villageId: DOUSHAHE,
    status: 'held',
    startsAtMs: inMs,
    endsAtMs: inMs + HOUR_MS,
    heldAtMs: inMs + HOUR_MS,
    enrolments: personIds.map((personId) =>
      aLine(personId, { status: 'came', visits: [{ inMs, outMs: inMs + HOUR_MS }] }),
    ),
  })

/** Orders on which all three have served an hour, one after the other on the day before; new people, so that nothing is counted yet. */
export async function makeScene(name: string, { order, person }: Template): Promise<Scene> {
  const volunteers = Array.from({ length: VOLUNTEERS }, (_, at) => {
    const openid = `${name}-${at}`
    return { openid, id: personIdOf(openid) }
  })
  const { volunteer, ...rest } = person
  if (!volunteer) throw new Error('no volunteer')
  const { minutesThisYear: _none, ...profile } = volunteer
  await database
    .collection('people')
    .add(volunteers.map(({ id }) => stored({ ...rest, id, openTasks: [], volunteer: profile })))
  const [part] = order.assignments.filter(({ status }) => status === 'checked_out')
  if (!part) throw new Error('nobody served')
  const morningMs = startOfDay(order.submittedAtMs - DAY_MS) + 6 * HOUR_MS
  const made = Array.from({ length: ORDERS }, (_, at): Order => {
    const inMs = morningMs + 2 * at * HOUR_MS
    const visits = [{ inMs, outMs: inMs + HOUR_MS }]
    const assignments = volunteers.map(({ id }) => ({ ...part, volunteerId: id, visits }))
    return { ...order, id: `${name}-order-${at}`, headcount: VOLUNTEERS, assignments }
  })
  await database.collection('orders').add(made.map(stored))
  const activity = heldActivity(
    activityIdOf(name),
    morningMs + 2 * SAME_HOUR_AS_ACTIVITY * HOUR_MS,
    volunteers.map(({ id }) => id),
  )
  await database.collection('activities').add([stored(activity)])
  return { name, morningMs, orderIds: made.map(({ id }) => id), activityId: activity.id, volunteers }
}

/** What goes wrong in the cloud, drawn by a seed. */
export const faultsOf = (seed: number): readonly object[] => [
  { at: 'database', what: 'conflict', share: 0.02, seed },
  { at: 'database', what: 'timeout-before', action: 'database.commitTransaction', share: 0.15, seed },
  {
    at: 'database',
    what: 'timeout-after',
    action: 'database.commitTransaction',
    share: 0.15,
    seed: seed + 1,
  },
  { at: 'function', what: 'timeout-before', function: 'api', share: 0.05, seed },
  { at: 'function', what: 'timeout-after', function: 'api', share: 0.05, seed: seed + 1 },
  { at: 'function', what: 'killed-after-reply', function: 'api', share: 0.02, seed: seed + 2 },
]

export async function setFaults(town: Town, rules: readonly object[]): Promise<void> {
  const response = await fetch(`${town.url}/_emu/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ rules }),
  })
  if (!response.ok) throw new Error(`no such faults: ${await response.text()}`)
}
