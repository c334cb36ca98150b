import { nextDueMs } from './deadlines'
import type { MoveContext } from './move-order'
import { onDeadline } from './on-deadline'
import type { Order } from './order'
import type { OrderStep } from './order-event'

/** What is due, and when the order is due next; or why nobody can tell. */
export type Due = { readonly step: OrderStep; readonly nextDueMs: number | null } | { readonly why: string }

/** What the clock asks of an order that may make no sense. One that would be due for ever makes none either. */
export function dueStep(order: Order, context: Omit<MoveContext, 'actor'>): Due {
  try {
    const due = onDeadline(order, context)
    if (!due.ok) return { why: `the machine may not move it: ${due.refusal.code}` }
    const { value: step } = due
    const next = nextDueMs(step.order, context.settings)
    if (Number.isNaN(next) || (step.events.length === 0 && next !== null && next <= context.atMs))
      return { why: 'its time never passes' }
    return { step, nextDueMs: next }
  } catch (error) {
    return { why: String(error) }
  }
}
