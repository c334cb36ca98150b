import fc from 'fast-check'
import type { ActionInput } from '../../../types/actions'
import type { ModelMove } from './ledger-model'
import { MEASURED, ORDERS, type Scene, VOLUNTEERS } from './ledger-scene'
import { COORDINATOR, GUILAN, HEAD, idOf, SECOND_HEAD } from './orders'
import type { Town } from './town'

/** More and fewer minutes than measured, and none. */
const MINUTES = [MEASURED, MEASURED, 45, 90, 0]
const ACTIONS = ['confirm', 'correct', 'object', 'keepMinutes', 'notDone', 'settle'] as const

/** One call as it is drawn; whom and what it means follows from the scene. */
export type Draw = {
  readonly action: (typeof ACTIONS)[number]
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
    order: fc.oneof(fc.nat(1), fc.nat(ORDERS - 1)),
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
    fc.array(drawn(fc.constantFrom(...ACTIONS, 'correct')), { minLength: 12, maxLength: 36, size: 'max' }),
  )
  .map(([first, then]) => [...first, ...then])

type Person = { readonly openid: string }

/** A call that knows what it means to the judge. */
export type Call = {
  readonly by: Person
  readonly orderId: string
  readonly move: ModelMove
  send(key: string): ReturnType<Town['call']>
}

const OFFICES: readonly Person[] = [HEAD, SECOND_HEAD, COORDINATOR]

const lineOf = (volunteerId: string, minutes: number) => ({
  volunteerId,
  minutes,
  ...(minutes !== MEASURED && {
    reason: { code: minutes === 0 ? 'did_not_serve' : 'forgot_check_out' },
  }),
})

export function callOf(town: Town, scene: Scene, draw: Draw): Call {
  const orderId = scene.orderIds[draw.order] ?? ''
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
      const lines = served.map(({ id }) => lineOf(id, minutes))
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
      return call(GUILAN, 'order.notDone', input, { action: 'order.notDone' })
    }
    case 'settle': {
      const input = { orderId, reason: { code: 'sorted_out' } }
      return call(office, 'order.settle', input, { action: 'order.settle' })
    }
  }
}

export const actorIdOf = ({ by }: Call): string => idOf(by)
