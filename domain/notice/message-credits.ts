import { mapRecord } from '../kernel/map-record'
import { MESSAGE_KINDS, type MessageKind } from './message-kinds'

/** How many messages of each kind somebody has agreed to and not been sent: WeChat gives no way to ask. */
export type MessageCredits = {
  /** `messages:<person>` */
  readonly id: string
  readonly townId: string
  readonly personId: string
  /** Where WeChat sends it; kept only of who has agreed to be sent something. */
  readonly openid: string
  readonly left: Readonly<Record<MessageKind, number>>
}

export const messageCreditsId = (personId: string): string => `messages:${personId}`

/** More are never sent before somebody taps again. */
const MOST = 50

const NONE = mapRecord(MESSAGE_KINDS, () => 0)

type Owner = Pick<MessageCredits, 'townId' | 'personId' | 'openid'>

/** One tap, one message more of each kind that was agreed to. */
export function withAllowed(
  known: MessageCredits | null,
  owner: Owner,
  allowed: readonly MessageKind[],
): MessageCredits {
  const left = known?.left ?? NONE
  return {
    id: messageCreditsId(owner.personId),
    ...owner,
    left: mapRecord(MESSAGE_KINDS, (_, kind) =>
      Math.min(MOST, left[kind] + (allowed.includes(kind) ? 1 : 0)),
    ),
  }
}

export const hasCredit = (credits: MessageCredits | null, kind: MessageKind): credits is MessageCredits =>
  credits !== null && credits.left[kind] > 0
