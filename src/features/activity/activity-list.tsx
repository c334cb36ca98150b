import type { ActionInput } from '../../../types/actions'
import { EmptyState } from '../../ui/message/empty-state'
import { FailurePanel } from '../../ui/message/failure-panel'
import { Skeleton } from '../../ui/skeleton/skeleton'
import { useQuery } from '../data/use-query'
import { ActivityCard } from './activity-card'

export type ListView = ActionInput<'activity.list'>['view']

const NOTHING: Readonly<Record<ListView, { readonly title: string; readonly words: string }>> = {
  coming: { title: '最近没有活动', words: '站里或镇里发布了活动，会出现在这里。' },
  mine: { title: '还没有报过名', words: '看看就要办的活动，点进去就能报名。' },
  past: { title: '还没有办过的活动', words: '办完的活动会留在这里。' },
  handling: { title: '没有要您办的', words: '要办活动，点下面的“办一次活动”。' },
}

/** One list of activities. */
export function ActivityList({ view }: { readonly view: ListView }) {
  const { data, error, reload } = useQuery('activity.list', { view })
  if (error) return <FailurePanel text={error.message} onRetry={() => void reload()} />
  if (!data) return <Skeleton rows={3} />
  if (data.items.length === 0) return <EmptyState {...NOTHING[view]} />
  return data.items.map((activity) => <ActivityCard key={activity.id} activity={activity} />)
}
