import { callAction } from '../../services/call-action'
import { EmptyState } from '../../ui/message/empty-state'
import { Section } from '../../ui/section/section'
import { PageList } from '../data/page-list'
import { usePages } from '../data/use-pages'
import { openMatter } from '../order/open-matter'
import { OrderRow } from '../order/order-row'
import { UnreadableOrders } from '../order/unreadable-orders'

/** All that is open at the head's stations, or in the coordinator's town. */
export function StationOrders() {
  const orders = usePages('station', (cursor) =>
    callAction('order.list', { view: 'station', ...(cursor && { cursor }) }),
  )
  return (
    <Section title="正在办的单子">
      <UnreadableOrders numbers={orders.unreadable} />
      <PageList
        pages={orders}
        empty={<EmptyState title="没有正在办的单子" words="村民点了单就会出现在这里。" />}
      >
        {(order) => <OrderRow key={order.id} order={order} onOpen={(id) => openMatter('handling', id)} />}
      </PageList>
    </Section>
  )
}
