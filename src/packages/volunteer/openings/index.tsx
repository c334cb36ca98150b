import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { Page } from '../../../features/frame/page'
import { Openings } from '../../../features/volunteer/openings'
import { EmptyState } from '../../../ui/message/empty-state'

/** Where a message 「谁方便谁来」 leads to. */
export default function OpeningsPage() {
  const [pulled, setPulled] = useState(0)
  usePullDownRefresh(() => {
    setPulled((times) => times + 1)
    Taro.stopPullDownRefresh()
  })
  return (
    <Page>
      <Openings
        key={pulled}
        empty={
          <EmptyState
            title="现在没有大家都能接的单"
            words="有人先接了，或者时间过了。再有这样的单会发消息给您。"
          />
        }
      />
    </Page>
  )
}
