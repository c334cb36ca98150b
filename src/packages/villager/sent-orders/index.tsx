import Taro, { useRouter } from '@tarojs/taro'
import { Awaited } from '../../../features/data/awaited'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { openMatter } from '../../../features/order/open-matter'
import { OrderRow } from '../../../features/order/order-row'
import { replyPromise } from '../../../features/order/reply-promise'
import { UnsentCommands } from '../../../features/order/unsent-commands'
import { Button } from '../../../ui/button/button'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'

/** More orders than one person has under way. */
const MOST = 20

const seeAll = () => {
  void Taro.switchTab({ url: '/pages/matters/index' })
}

function promise(count: number, minutes: number): string {
  const sent = count > 1 ? `${count} 张单子都发出去了。` : '已经发出去了。'
  return sent + replyPromise(minutes)
}

/** What has become of a wish that went out as several orders: each leads to its own page. */
export default function SentOrders() {
  const { ids = '', within = '' } = useRouter().params
  const sent = decodeURIComponent(ids).split(',')
  const { data, error, reload } = useQuery('order.list', { view: 'current', limit: MOST })
  const orders = sent.flatMap((id) => data?.items.filter((order) => order.id === id) ?? [])
  return (
    <Page footer={<Button id="all-orders" kind="plain" label="看我所有的单子" onTap={seeAll} />}>
      <Message tone="good" text={promise(sent.length, Number(within))} />
      <UnsentCommands />
      <Awaited missing={!data} error={error} reload={reload} rows={3} />
      {data && (
        <Section title="一张一张地看">
          {orders.map((order) => (
            <OrderRow key={order.id} order={order} onOpen={(id) => openMatter('order', id)} />
          ))}
        </Section>
      )}
    </Page>
  )
}
