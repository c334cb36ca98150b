import { Text, View } from '@tarojs/components'
import { ORDER_STATUSES } from '../../../domain/order/order-statuses'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { StatusTag } from '../../ui/status-tag/status-tag'
import { useQuery } from '../data/use-query'
import { openMatter } from '../order/open-matter'
import { orderSentence } from '../order/order-sentence'
import './open-order-card.scss'

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
      <View className="open-order-card__head">
        <Text className="open-order-card__title">您的单：{order.title}</Text>
        <StatusTag status={order.status} />
      </View>
      <Text>{words}</Text>
    </Card>
  )
}
