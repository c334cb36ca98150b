import { Text, View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { openMatter } from '../../../features/order/open-matter'
import { OrderFacts } from '../../../features/order/order-facts'
import { sayOrderedBy } from '../../../features/order/ordered-by'
import { UnsentCommands } from '../../../features/order/unsent-commands'
import { Asker } from '../../../features/station/asker'
import { ConfirmPanel } from '../../../features/station/confirm-panel'
import type { Confirmed } from '../../../features/station/use-confirm'
import { Button } from '../../../ui/button/button'
import { Card } from '../../../ui/card/card'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'
import './index.scss'

/** As many as one answer holds; after these come the next. */
const AT_ONCE = 50

type OneProps = { readonly orderId: string; readonly onDone: (how: Confirmed) => void }

function One({ orderId, onDone }: OneProps) {
  const { data: view, error, reload } = useQuery('order.get', { orderId })
  if (error) return <FailurePanel text={error.message} onRetry={() => void reload()} />
  if (!view) return <Skeleton />
  return (
    <View className="confirm-row">
      <Card>
        <OrderFacts view={view} />
        <Text>{sayOrderedBy(view)}</Text>
      </Card>
      {view.careMasked && <Asker view={view} />}
      {view.moves.includes('confirm') ? (
        <ConfirmPanel view={view} onDone={onDone} />
      ) : (
        <Message tone="info" text="这一单刚刚有人办了，看下一单吧。" />
      )}
    </View>
  )
}

/** One that is not in front any more. */
type Passed = { readonly id: string; readonly how: Confirmed | 'skipped' }

/** 办结, order after order: what was proposed stands there, one thumb confirms it, and the next one comes. */
export default function ConfirmRow() {
  const { data, error, reload } = useQuery('order.list', { view: 'todo', limit: AT_ONCE })
  const [past, setPast] = useState<readonly Passed[]>([])
  usePullDownRefresh(() => {
    setPast([])
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const waiting = (data?.items ?? []).filter(
    ({ id, attention }) => attention === 'confirm' && !past.some((each) => each.id === id),
  )
  const [next] = waiting
  const nextId = next?.id
  // Whose it is stands on top.
  useEffect(() => {
    if (nextId) void Taro.pageScrollTo({ scrollTop: 0 })
  }, [nextId])
  const goOn = (id: string, how: Passed['how']) => setPast((before) => [...before, { id, how }])
  const count = (how: Passed['how']) => past.filter((each) => each.how === how).length
  const done = count('confirmed')
  return (
    <Page
      footer={
        next && (
          <>
            <Button id="skip" kind="quiet" label="先跳过" onTap={() => goOn(next.id, 'skipped')} />
            <Button
              id="open-order"
              kind="quiet"
              label="看这张单子"
              onTap={() => openMatter('handling', next.id)}
            />
          </>
        )
      }
    >
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={4} />}
      {done > 0 && <Message tone="good" text={`确认了 ${done} 单。`} />}
      <UnsentCommands />
      {next && <Message tone="info" text={`还有 ${waiting.length} 单要确认。`} />}
      {next && <One key={next.id} orderId={next.id} onDone={(how) => goOn(next.id, how)} />}
      {data && !next && (
        <EmptyState
          title="都确认完了"
          words={count('skipped') > 0 ? '跳过的还在“现在要您办的”里。' : '志愿者做完了，会出现在这里。'}
        />
      )}
    </Page>
  )
}
