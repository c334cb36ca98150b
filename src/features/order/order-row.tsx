import { Text } from '@tarojs/components'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { StatusTag } from '../../ui/status-tag/status-tag'
import { orderSentence } from './order-sentence'
import './order-row.scss'

type Props = {
  readonly order: ActionOutput<'order.list'>['items'][number]
  readonly onOpen: (orderId: string) => void
}

const ENTERED = '补录，没有点过单'

const whoWords = (who: string, { onBehalf, isEntered }: Props['order']): string => {
  if (isEntered) return `${who} · ${ENTERED}`
  return onBehalf ? `替${who}点的` : who
}

/** One order in a list: what it is, and the one line that matters. */
export function OrderRow({ order, onOpen }: Props) {
  const words = orderSentence(order, serverNowMs())
  return (
    <Card onTap={() => onOpen(order.id)} label={`${order.title}。${words}`}>
      <CardHead title={order.title} aside={<StatusTag status={order.status} />} />
      {order.who && <Text className="order-row__who">{whoWords(order.who, order)}</Text>}
      {!order.who && order.isEntered && <Text className="order-row__who">{ENTERED}</Text>}
      {order.wish && <Text className="order-row__who">“{order.wish}”</Text>}
      <Text className="order-row__words">{words}</Text>
    </Card>
  )
}
