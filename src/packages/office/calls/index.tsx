import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { CallCard } from '../../../features/calls/call-card'
import { useQuery } from '../../../features/data/use-query'
import { Columns } from '../../../features/frame/columns'
import { Page } from '../../../features/frame/page'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 要打电话的人, the one whose row was tapped first: who does not use the app or has not looked into it, with what to say, ticked off one after another. */
export default function Calls() {
  const { first } = useRouter().params
  const { data, error, reload } = useQuery('notice.calls', {})
  const [told, setTold] = useState('')
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const done = (words: string) => {
    setTold(words)
    void reload()
  }
  const people = data?.items ?? []
  const inRow = [
    ...people.filter(({ personId }) => personId === first),
    ...people.filter(({ personId }) => personId !== first),
  ]
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {told !== '' && <Message tone="good" text={told} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.items.length === 0 && (
        <EmptyState
          title="没有要打的电话"
          words="不用小程序的人，和要紧的消息好几个小时没看的人，会出现在这里。"
        />
      )}
      {data?.more && <Message tone="info" text="要打的电话多，先列等得最久的。打完一些再看。" />}
      <Columns>
        {inRow.map((call) => (
          <CallCard key={call.personId} call={call} onDone={done} />
        ))}
      </Columns>
    </Page>
  )
}
