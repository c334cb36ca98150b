import { callAttention } from '../notice/call-attention'
import { ATTENTION, type Attention } from '../order/attention-kinds'

type OrderLike = { readonly attention: Attention | null }
type CallLike = { readonly pressing: boolean }

export type TodoRow<O, C> =
  | { readonly kind: 'order'; readonly order: O }
  | { readonly kind: 'call'; readonly call: C }
  /** So many more have to be rung, as pressing as those before them. */
  | { readonly kind: 'more_calls'; readonly people: number }

/** Of one urgency; a village without mini-programs must not bury its orders. */
const MOST_CALLS = 3

const rankOf = ({ attention }: OrderLike): number => (attention === null ? 0 : ATTENTION[attention].rank)

function callRows<O, C>(calls: readonly C[]): readonly TodoRow<O, C>[] {
  const shown = calls.slice(0, calls.length > MOST_CALLS + 1 ? MOST_CALLS : calls.length)
  const others = calls.length - shown.length
  return [
    ...shown.map((call) => ({ kind: 'call' as const, call })),
    ...(others > 0 ? [{ kind: 'more_calls' as const, people: others }] : []),
  ]
}

/**
 * Orders and people to be rung as one list: the more pressing kind first, the longest waiting first within it. Both come so
 * ordered. While there are more orders than are loaded (`isAll` false), calls that would stand below them wait for those.
 */
export function todoRows<O extends OrderLike, C extends CallLike>(
  orders: readonly O[],
  calls: readonly C[],
  isAll: boolean,
): readonly TodoRow<O, C>[] {
  const rows: TodoRow<O, C>[] = []
  let rest = orders
  for (const pressing of [true, false]) {
    const alike = calls.filter((call) => call.pressing === pressing)
    const { rank } = callAttention({ pressing })
    const before = rest.filter((order) => rankOf(order) <= rank)
    rest = rest.slice(before.length)
    rows.push(...before.map((order) => ({ kind: 'order' as const, order })))
    if (rest.length > 0 || isAll) rows.push(...callRows<O, C>(alike))
  }
  return [...rows, ...rest.map((order) => ({ kind: 'order' as const, order }))]
}
