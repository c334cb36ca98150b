import { ORDER_STATUSES, type OrderStatus } from '../../../domain/order/order-statuses'
import { Tag } from './tag'

/** How an order stands. */
export function StatusTag({ status }: { readonly status: OrderStatus }) {
  const { label, tone } = ORDER_STATUSES[status]
  return <Tag label={label} tone={tone} />
}
