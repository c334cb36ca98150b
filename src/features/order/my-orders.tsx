import { callAction } from '../../services/call-action'
import { EmptyState } from '../../ui/message/empty-state'
import { PageList } from '../data/page-list'
import { usePages } from '../data/use-pages'
import { useSession } from '../session/session-store'
import { openMatter } from './open-matter'
import { OrderRow } from './order-row'

/** Everything this person has ordered, newest first. */
export function MyOrders() {
  const orders = usePages(
    'mine',
    (cursor) => callAction('order.list', { view: 'mine', ...(cursor && { cursor }) }),
    true,
  )
  const away = useSession().error !== null
  return (
    <PageList
      pages={orders}
      saidAbove={away}
      empty={<EmptyState title="还没有点过单" words="到首页点“点单”，三步就好。" />}
    >
      {(order) => <OrderRow key={order.id} order={order} onOpen={(id) => openMatter('order', id)} />}
    </PageList>
  )
}
