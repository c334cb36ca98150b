import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro'
import { FIGURES } from '../../../domain/targets/figure-table'
import type { ActionInput } from '../../../types/actions'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { EmptyState } from '../../ui/message/empty-state'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Message } from '../../ui/message/message'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { goToActivity } from '../activity/go-to-activity'
import { useQuery } from '../data/use-query'
import { sayDate } from '../time/say-time'

/** The activities that a number counts. */
export function BehindActivities({ asked }: { readonly asked: ActionInput<'targets.activities'> }) {
  const { data, error, reload } = useQuery('targets.activities', asked)
  usePullDownRefresh(() => {
    void reload().finally(() => stopPullDownRefresh())
  })
  return (
    <>
      <Message tone="info" text={`${FIGURES.activities.about}。`} />
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data?.items.length === 0 && (
        <EmptyState title="没有办过的活动" words="活动办完了，记一笔“办过了”，就算这个月的。" />
      )}
      {data && data.items.length > 0 && (
        <RowGroup>
          {data.items.map(({ id, title, startsAtMs }) => (
            <ListRow
              key={id}
              id={`behind-${id}`}
              title={title}
              words={sayDate(startsAtMs)}
              onTap={() => goToActivity('one', { id })}
            />
          ))}
        </RowGroup>
      )}
    </>
  )
}
