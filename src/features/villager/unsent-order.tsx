import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { startDraft, useOrderDraft } from '../order/order-draft'
import './unsent-order.scss'

const goOn = () => {
  void Taro.navigateTo({ url: '/packages/villager/when-where/index' })
}

/** An order that was begun and not sent: nothing that was written is lost. */
export function UnsentOrder() {
  const { menuItemCode, title, wish } = useOrderDraft()
  const what = menuItemCode ? title : wish.trim()
  if (!what) return null
  return (
    <Card tone="warn" id="unsent-order">
      <CardHead title="有一张单子还没发" />
      <Text>{what}</Text>
      <View className="unsent-order__ways">
        <Button id="unsent-go-on" kind="plain" label="接着点" onTap={goOn} />
        <Button id="unsent-drop" kind="quiet" label="不要了" onTap={() => startDraft()} />
      </View>
    </Card>
  )
}
