import type { OrderEvent } from '../order/order-event'
import type { NoticePlace } from './notice-table'

/** One line in somebody's inbox; written together with the move it tells of, delivered outside the app by `jobs`. */
export type Notice = {
  readonly id: string
  readonly townId: string
  /** A mailbox: `person:<id>`, `team:<id>` (its members), `station:<id>` (its heads) or `town:<id>` (its coordinators). */
  readonly to: string
  /** Empty where it is about something else. */
  readonly orderId: string
  readonly about?: { readonly kind: 'record'; readonly id: string }
  /** Who made the move: he is not told of it, in whatever office he reads. */
  readonly byId: string
  readonly type: OrderEvent['type'] | 'record'
  readonly text: string
  readonly opens: NoticePlace
  readonly atMs: number
  /** May ring at night: an emergency does not wait for the morning. */
  readonly pressing: boolean
  /** `inbox`: read in the app. `call`: to be told by telephone, for people without the app. */
  readonly delivery: 'pending' | 'inbox' | 'call'
}
