import type { OrderEvent } from '../../../domain/order/order-event'

/** What makes a command exactly-once: the input it came with and the answer it got. */
export type CommandRecord = { readonly inputHash: string; readonly receipt: object }

/**
 * One row of the append-only journal. A person's command writes its first row under the command's own id,
 * so that the same command cannot be written twice.
 */
export type StoredEvent = {
  readonly id: string
  readonly townId: string
  readonly action: string
  readonly actorId: string
  readonly atMs: number
  readonly command: CommandRecord | null
  readonly orderId: string | null
  readonly order: OrderEvent | null
}
