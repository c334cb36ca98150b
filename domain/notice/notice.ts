import type { CertificateStep } from '../certificate/certificate-steps'
import type { OrderEvent } from '../order/order-event'
import type { NoticePlace } from './notice-table'
import type { TelephoneCall } from './telephone-call'

/** What a line is about where it is not about an order. */
export type NoticeSubject = {
  readonly kind:
    | 'certificate'
    | 'record'
    | 'need'
    | 'application'
    | 'team'
    | 'charge'
    | 'activity'
    | 'bulletin'
  readonly id: string
}

/** One line in somebody's inbox; written together with the move it tells of, delivered outside the app by `jobs`. */
export type Notice = {
  readonly id: string
  readonly townId: string
  /** A mailbox: `person:<id>`, `team:<id>` (its members), `station:<id>` (its heads) or `town:<id>` (its coordinators). */
  readonly to: string
  /** Null where it is about something else. */
  readonly orderId: string | null
  readonly about?: NoticeSubject
  /** Who made the move: he is not told of it, in whatever office he reads. */
  readonly byId: string
  readonly type:
    | OrderEvent['type']
    | CertificateStep
    | 'record'
    | 'recruiting'
    | 'registry'
    | 'office'
    | 'team'
    | 'charge'
    | 'bulletin'
    | 'reveals'
    | 'before_service'
    | 'reach'
    | 'activity'
  readonly text: string
  readonly opens: NoticePlace
  readonly atMs: number
  /** May ring at night: an emergency does not wait for the morning. */
  readonly pressing: boolean
  /** Who does not learn of it waits in vain or goes for nothing: unread for some hours, it becomes a call. */
  readonly mustKnow?: true
  /**
   * `inbox`: read in the app. `wechat`: sent as a message besides. `call`: to be told by telephone. `told`: that was done.
   */
  readonly delivery: 'pending' | 'inbox' | 'wechat' | 'call' | 'told'
  /** How often WeChat was asked in vain, and when it is asked again; absent: not once. */
  readonly tries?: number
  readonly retryAtMs?: number | null
  /** When it becomes a call, unread until then; absent or null: never. */
  readonly callAtMs?: number | null
  readonly call?: TelephoneCall
}
