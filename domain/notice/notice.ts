import type { CertificateStep } from '../certificate/certificate-steps'
import type { OrderEvent } from '../order/order-event'
import type { NoticePlace } from './notice-table'

/** What a line is about where it is not about an order. */
export type NoticeSubject = {
  readonly kind: 'certificate' | 'record' | 'need' | 'application' | 'team' | 'charge' | 'activity'
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
    | 'reveals'
    | 'activity'
  readonly text: string
  readonly opens: NoticePlace
  readonly atMs: number
  /** May ring at night: an emergency does not wait for the morning. */
  readonly pressing: boolean
  /** `inbox`: read in the app. `call`: to be told by telephone, for people without the app. */
  readonly delivery: 'pending' | 'inbox' | 'call'
}
