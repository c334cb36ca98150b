import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { startDraft, useOrderDraft } from '../order/order-draft'
import { isPartlySent, unsentParts } from '../order/unsent-parts'
import './unsent-order.scss'

const sayCount = (count: number): string => (count === 1 ? '一' : ` ${count} `)

const goOn = (partlySent: boolean) => {
  const page = partlySent ? 'check-order' : 'when-where'
  void Taro.navigateTo({ url: `/packages/villager/${page}/index` })
}

/** What was begun and not sent: nothing that was written is lost. */
export function UnsentOrder() {
  const draft = useOrderDraft()
  const { menuItemCode, title, wish } = draft
  const waiting = unsentParts(draft).map(({ text }) => text)
  const one = menuItemCode ? title : wish.trim()
  const lines = draft.parts.length > 0 ? waiting : [one].filter((line) => line !== '')
  if (lines.length === 0) return null
  const partly = isPartlySent(draft)
  return (
    <Card tone="warn" id="unsent-order">
      <CardHead title={`有${sayCount(lines.length)}张单子${partly ? '没发出去' : '还没发'}`} />
      {lines.map((line) => (
        <Text key={line} className="unsent-order__words">
          {line}
        </Text>
      ))}
      <View className="unsent-order__ways">
        <Button
          id="unsent-go-on"
          kind="plain"
          label={partly ? '去发' : '接着点'}
          onTap={() => goOn(partly)}
        />
        <Button id="unsent-drop" kind="quiet" label="不要了" onTap={() => startDraft()} />
      </View>
    </Card>
  )
}
