import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { FailurePanel } from '../../ui/message/failure-panel'
import { StatusTag } from '../../ui/status-tag/status-tag'
import { useQuery } from '../data/use-query'
import { openMatter } from '../order/open-matter'
import { orderSentence } from '../order/order-sentence'
import { useSession } from '../session/session-store'

type Row = ActionOutput<'order.list'>['items'][number]

const seeAll = () => {
  void Taro.switchTab({ url: '/pages/matters/index' })
}

function OpenOrder({ order }: { readonly order: Row }) {
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

/** The newest order that is still going on: the one line that matters. Nothing when there is none. */
export function OpenOrderCard() {
  const { data, error, reload } = useQuery('order.list', { view: 'open', limit: 2 })
  const session = useSession()
  // Without any signal the page says so once, on top.
  if (!data && error && !session.error)
    return <FailurePanel text={error.message} onRetry={() => void reload()} />
  const [order, another] = data?.items ?? []
  if (!order) return null
  return (
    <>
      <OpenOrder order={order} />
      {another && <Button id="more-open-orders" kind="quiet" label="还有别的单子在办" onTap={seeAll} />}
    </>
  )
}
