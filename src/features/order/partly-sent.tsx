import Taro from '@tarojs/taro'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { StepBar } from '../../ui/step-bar/step-bar'
import { Page } from '../frame/page'
import { startDraft, useOrderDraft } from './order-draft'
import { unsentParts } from './unsent-parts'

const goOn = () => {
  void Taro.navigateTo({ url: '/packages/villager/check-order/index' })
}

/** Instead of the field to write in, while some of what was written there is on its way already. */
export function PartlySent() {
  const waiting = unsentParts(useOrderDraft()).map(({ text }) => `“${text}”`)
  const words =
    waiting.length > 0
      ? `前面说的，一部分已经发出去了。这 ${waiting.length} 件没发出去：\n${waiting.join('\n')}`
      : '前面说的都发出去了。'
  return (
    <Page footer={<Button id="next" label={waiting.length > 0 ? '去发没发的' : '去看看'} onTap={goOn} />}>
      <StepBar step={1} title="说说您的难处" />
      <Message tone="warn" text={words}>
        <Button
          id="write-anew"
          kind="quiet"
          label={waiting.length > 0 ? '没发的不要了，重新说' : '说一件新的'}
          onTap={() => startDraft()}
        />
      </Message>
    </Page>
  )
}
