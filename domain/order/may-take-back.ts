import { transitionsOf } from './order-lifecycle'
import type { OrderStatus } from './order-statuses'

/** Whether the one who ordered may still say that it is not needed any more. */
export const mayTakeBack = (status: OrderStatus): boolean =>
  transitionsOf('cancel').some(({ from, by }) => from === status && by.includes('villager'))
