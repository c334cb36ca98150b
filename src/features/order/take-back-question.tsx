import Taro from '@tarojs/taro'
import { Button } from '../../ui/button/button'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Section } from '../../ui/section/section'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { OrderRow } from './order-row'
import type { TakeBack } from './use-take-back'

const look = (orderId: string) => {
  void Taro.navigateTo({ url: `/packages/villager/order/index?id=${orderId}&takeBack=1` })
}

/** Leads to the order that somebody wants to take back; only there, by his own tap, is it taken back. */
export function TakeBackQuestion({ orders, error, reload, meantAsNew }: TakeBack) {
  return (
    <Section title="是要撤掉哪一张单子吗？" id="take-back">
      {error && <FailurePanel text={error.message} onRetry={reload} />}
      {!orders && !error && <Skeleton rows={1} />}
      {orders?.map((order) => (
        <OrderRow key={order.id} order={order} onOpen={look} />
      ))}
      <Button id="meant-as-new" kind="plain" label="不是，是新的事" onTap={meantAsNew} />
    </Section>
  )
}
