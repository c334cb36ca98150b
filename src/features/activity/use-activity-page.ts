import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { ACTIVITY_STATUSES } from '../../../domain/activity/activity-statuses'
import { keptActivityUntilMs } from '../../../domain/privacy/kept-on-phone'
import { useQuery } from '../data/use-query'
import { useRefresh } from '../data/use-refresh'

/** The activity that a page was opened with; it looks again by itself while something can still change. */
export function useActivityPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(
    'activity.get',
    id ? { activityId: decodeURIComponent(id) } : null,
    keptActivityUntilMs,
  )
  const { data } = query
  useRefresh(data !== null && !ACTIVITY_STATUSES[data.status].final, () => {
    void query.refresh()
  })
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh())
  })
  return query
}
