import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ORDER_STATUSES } from '../../../domain/order/order-statuses'
import { keptListUntilMs } from '../../../domain/privacy/kept-on-phone'
import { byRequesterNeed } from '../../../domain/views/requester-need'
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
import { isEndingSeen } from '../order/seen-endings'
import { useSession } from '../session/session-store'

type Row = ActionOutput<'order.list'>['items'][number]

const seeAll = () => {
  void Taro.switchTab({ url: '/pages/matters/index' })
}

function OpenOrder({ id, order }: { readonly id: string; readonly order: Row }) {
  const words = orderSentence(order, serverNowMs())
  return (
    <Card
      tone="brand"
      onTap={() => openMatter('order', order.id)}
      label={`您的单：${order.title}。${words}`}
      id={id}
    >
      <CardHead title={`您的单：${order.title}`} aside={<StatusTag status={order.status} />} />
      <Text>{words}</Text>
    </Card>
  )
}

/** More orders than one person has under way. */
const MOST = 20

/** At most two orders: what needs him first, then the newest, also one that others have ended until he has looked at it. */
export function OpenOrderCard() {
  const { data, error, reload } = useQuery('order.list', { view: 'current', limit: MOST }, keptListUntilMs)
  const session = useSession()
  // Without any signal the page says so once, on top.
  if (!data && error && !session.error)
    return <FailurePanel text={error.message} onRetry={() => void reload()} />
  const told = (data?.items ?? []).filter(
    // What nobody had ordered asks nothing of him who stands in it.
    ({ id, status, isEntered }) => !isEntered && (!ORDER_STATUSES[status].final || !isEndingSeen(id)),
  )
  const [order, next, another] = byRequesterNeed(told, serverNowMs())
  if (!order) return null
  return (
    <>
      <OpenOrder id="open-order" order={order} />
      {next && <OpenOrder id="next-open-order" order={next} />}
      {another && <Button id="more-open-orders" kind="quiet" label="还有别的单子在办" onTap={seeAll} />}
    </>
  )
}
