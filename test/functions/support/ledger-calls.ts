import fc from 'fast-check'
import { commandIdOf, orderIdOf } from '../../../cloudfunctions/_core/runtime/ids'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { ActionInput } from '../../../types/actions'
import type { ModelMove } from './ledger-model'
import { MEASURED, ORDERS, type Scene, VOLUNTEERS } from './ledger-scene'
import { COORDINATOR, DOUSHAHE, GUILAN, HEAD, idOf, SECOND_HEAD } from './orders'
import type { Town } from './town'

/** More and fewer minutes than measured, and none. */
const MINUTES = [MEASURED, MEASURED, 45, 90, 0]
const ACTIONS = [
  'confirm',
  'correct',
  'object',
  'keepMinutes',
  'notDone',
  'settle',
  'cancel',
  'refuse',
] as const
/** What nobody had ordered, and one activity, stand behind the orders. */
const ENTRIES = 3
const ACTIVITY = ORDERS + ENTRIES

/** One call as it is drawn; whom and what it means follows from the scene. */
export type Draw = {
  readonly action: (typeof ACTIONS)[number]
  /** One of the orders, of the entries behind them, or last the activity. */
  readonly order: number
  readonly volunteers: readonly number[]
  readonly minutes: number
  readonly office: number
  /** Sent once more under its own key, or by the same person under another one. */
  readonly again: 'no' | 'own_key' | 'other_key'
}

const EVERYBODY = Array.from({ length: VOLUNTEERS }, (_, at) => at)

const drawn = (action: fc.Arbitrary<Draw['action']>): fc.Arbitrary<Draw> =>
  fc.record({
    action,
    // Two of the orders see most of it, so that one thing follows from another.
    order: fc.oneof(fc.nat(1), fc.integer({ min: ORDERS, max: ACTIVITY }), fc.nat(ORDERS - 1)),
    volunteers: fc.oneof(
      fc.constant(EVERYBODY),
      fc.uniqueArray(fc.nat(VOLUNTEERS - 1), { minLength: 1, maxLength: VOLUNTEERS }),
    ),
    minutes: fc.constantFrom(...MINUTES),
    office: fc.nat(2),
    again: fc.constantFrom('no', 'no', 'own_key', 'other_key'),
  })

/** Confirmations above all at first, so that there is something to object to, to correct and to take back. */
export const drawnCalls: fc.Arbitrary<readonly Draw[]> = fc
  .tuple(
    fc.array(drawn(fc.constant('confirm')), { minLength: 5, maxLength: 9, size: 'max' }),
    fc.array(drawn(fc.constantFrom(...ACTIONS, 'correct')), { minLength: 12, maxLength: 28, size: 'max' }),
  )
  .map(([first, then]) => [...first, ...then])

type Person = { readonly openid: string }

/** A call that knows what it means to the judge. */
export type Call = {
  readonly by: Person
  /** The order, or the activity. */
  readonly orderId: string
  readonly move: ModelMove
  send(key: string): ReturnType<Town['call']>
}

const OFFICES: readonly Person[] = [HEAD, SECOND_HEAD, COORDINATOR]

/** Measured an hour, or nothing where it was written down later. */
const lineOf = (volunteerId: string, minutes: number, measured: number) => ({
  volunteerId,
  minutes,
  ...((minutes !== measured || minutes === 0) && {
    reason: { code: minutes === 0 ? 'did_not_serve' : 'forgot_check_out' },
  }),
})

/** A service that somebody writes down: by whom, who was there, and how many hours after the first order. */
type Entry = Person & { readonly key: string; readonly served: readonly number[]; readonly hour: number }

/** A head writes for two; of the third two people write down the same hour at the same time. */
const entriesOf = ({ name, volunteers }: Scene): readonly Entry[] => [
  { ...HEAD, key: `${name}-entry-0`, served: [0, 1], hour: 1 },
  { openid: volunteers[2]?.openid ?? '', key: `${name}-entry-1`, served: [2], hour: 3 },
  { ...SECOND_HEAD, key: `${name}-entry-2`, served: [2], hour: 3 },
]

const entryId = (entry: Entry): string => orderIdOf(commandIdOf(idOf(entry), entry.key))

export const entryIdsOf = (scene: Scene): readonly string[] => entriesOf(scene).map(entryId)

/** Each entry under its own key, by which it is known to the others. */
export const entryCalls = (
  town: Town,
  scene: Scene,
): readonly { readonly call: Call; readonly key: string }[] =>
  entriesOf(scene).map((entry) => {
    const fromMs = scene.morningMs + entry.hour * HOUR_MS
    const service = {
      menuItemCode: 'haircut',
      place: { stationId: DOUSHAHE, addressText: '' },
      beneficiary: { name: '姚金宝', phone: '' },
      fromMs,
      toMs: fromMs + HOUR_MS,
      reason: { code: 'called' },
      witness: { name: '周大山', phone: '' },
    }
    const volunteerIds = entry.served.map((at) => scene.volunteers[at]?.id ?? '')
    const himself = volunteerIds.includes(idOf(entry))
    const send = (key: string) =>
      himself
        ? town.call(entry, 'assignment.reportService', service, key)
        : town.call(entry, 'order.enterService', { ...service, volunteerIds }, key)
    const action = himself ? 'assignment.reportService' : 'order.enterService'
    const call = { by: entry, orderId: entryId(entry), move: { action, volunteerIds }, send } as const
    return { call, key: entry.key }
  })

/** What the activity knows of these: its minutes are confirmed and corrected, and nothing else. */
function attendanceCall(town: Town, { activityId, volunteers }: Scene, draw: Draw): Call {
  const { minutes } = draw
  const by = OFFICES[draw.office] ?? HEAD
  const [personId = '', ...more] = draw.volunteers.map((at) => volunteers[at]?.id ?? '')
  const call = { by, orderId: activityId }
  if (draw.action !== 'confirm') {
    const input = { activityId, personId, minutes, reason: { code: 'wrong_minutes' } }
    const move = { action: 'activity.correct', volunteerId: personId, minutes } as const
    return { ...call, move, send: (key) => town.call(by, 'activity.correct', input, key) }
  }
  const lines = [personId, ...more].map((id) => lineOf(id, minutes, MEASURED))
  const sent = lines.map(({ volunteerId, ...rest }) => ({ personId: volunteerId, ...rest }))
  const move = { action: 'activity.confirm', lines } as const
  return {
    ...call,
    move,
    send: (key) => town.call(by, 'activity.confirm', { activityId, minutes: sent }, key),
  }
}

export function callOf(town: Town, scene: Scene, draw: Draw): Call {
  if (draw.order === ACTIVITY) return attendanceCall(town, scene, draw)
  const entry = entriesOf(scene)[draw.order - ORDERS]
  const orderId = entry ? entryId(entry) : (scene.orderIds[draw.order] ?? '')
  const served = draw.volunteers.map((at) => scene.volunteers[at] ?? { id: '', openid: '' })
  const [first = { id: '', openid: '' }] = served
  const office = OFFICES[draw.office] ?? HEAD
  const { minutes } = draw
  const volunteerId = first.id
  const call = <A extends ModelMove['action']>(
    by: Person,
    action: A,
    input: ActionInput<A>,
    move: ModelMove,
  ): Call => ({ by, orderId, move, send: (key) => town.call(by, action, input, key) })
  switch (draw.action) {
    case 'confirm': {
      const there = entry
        ? served.filter((_, at) => entry.served.includes(draw.volunteers[at] ?? -1))
        : served
      const named = there.length > 0 ? there : served
      const lines = named.map(({ id }) => lineOf(id, minutes, entry ? 0 : MEASURED))
      const input = { orderId, decision: 'confirm', minutes: lines } as const
      return call(office, 'order.confirm', input, { action: 'order.confirm', lines })
    }
    case 'correct': {
      const input = { orderId, volunteerId, minutes, reason: { code: 'wrong_minutes' } }
      return call(office, 'order.correct', input, { action: 'order.correct', volunteerId, minutes })
    }
    case 'object': {
      const input = { orderId, text: '我做了两个钟头' }
      return call(first, 'order.object', input, { action: 'order.object', volunteerId })
    }
    case 'keepMinutes': {
      const input = { orderId, volunteerId, reason: { code: 'checked' } }
      return call(office, 'order.keepMinutes', input, { action: 'order.keepMinutes', volunteerId })
    }
    case 'notDone': {
      const input = { orderId, reason: { code: 'not_finished' } }
      return call(entry ?? GUILAN, 'order.notDone', input, { action: 'order.notDone' })
    }
    case 'refuse': {
      const input = { orderId, reason: { code: 'not_so' } }
      return call(office, 'order.refuseEntry', input, { action: 'order.refuseEntry' })
    }
    case 'cancel': {
      const by = entry ? COORDINATOR : GUILAN
      const input = { orderId, ...(entry && { reason: { code: 'not_needed' } }) }
      return call(by, 'order.cancel', input, { action: 'order.cancel' })
    }
    case 'settle': {
      const input = { orderId, reason: { code: 'sorted_out' } }
      return call(office, 'order.settle', input, { action: 'order.settle' })
    }
  }
}

export const actorIdOf = ({ by }: Call): string => idOf(by)
