import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { BindingCard } from '../../../features/binding/binding-card'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 认一认: who says that the station registered him before he had the mini-program. */
export default function Bindings() {
  const { data, error, reload } = useQuery('person.bindings', {})
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data?.items.length === 0 && (
        <EmptyState title="没有人等着认" words="有人说站里登记过他，想用小程序，会列在这里。" />
      )}
      {data?.items.map((row) => (
        <BindingCard key={row.requestId} row={row} onDecided={() => void reload()} />
      ))}
    </Page>
  )
}
