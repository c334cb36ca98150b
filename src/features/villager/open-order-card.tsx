import { Text } from '@tarojs/components'
import { ORDER_STATUSES } from '../../../domain/order/order-statuses'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { StatusTag } from '../../ui/status-tag/status-tag'
import { useQuery } from '../data/use-query'
import { openMatter } from '../order/open-matter'
import { orderSentence } from '../order/order-sentence'

/** The newest order that is still going on: the one line that matters. Nothing when there is none. */
export function OpenOrderCard() {
  const { data } = useQuery('order.list', { view: 'mine', limit: 3 })
  const order = data?.items.find((each) => !ORDER_STATUSES[each.status].final)
  if (!order) return null
  const words = orderSentence(order, serverNowMs())
  return (
    <Card
      tone="brand"
      onTap={() => openMatter('order', order.id)}
      label={`您的单：${order.title}。${words}`}
      id="open-order"
    >
      <CardHead title={`您的单：${order.title}`} aside={<StatusTag status={order.status} />} />
      <Text>{words}</Text>
    </Card>
  )
}
