import type { OrderAttention } from '../order/attention-kinds'

type CallAttention = Pick<OrderAttention, 'rank'> & {
  readonly label: string
  readonly late: boolean
}

/** A person to be rung among the orders of "what needs you now" (`order/attention-kinds.ts`): what presses before what may still be sent, the others before minutes. */
export const CALL_ATTENTION = {
  pressing: { rank: 26, label: '急事，还不知道', late: true },
  waiting: { rank: 88, label: '还不知道', late: false },
} as const satisfies Record<string, CallAttention>

export const callAttention = ({ pressing }: { readonly pressing: boolean }): CallAttention =>
  pressing ? CALL_ATTENTION.pressing : CALL_ATTENTION.waiting
