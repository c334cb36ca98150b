import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { OwnTimesForm } from '../../../features/registry/own-times-form'
import { useSession } from '../../../features/session/session-store'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 我的时间和特长: when and how far a volunteer goes, what he does, and whether he does it at all. */
export default function OwnTimes() {
  const { session } = useSession()
  const { data, error, reload } = useQuery('volunteer.get', {})
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const profile = data?.profile ?? null
  if (data && profile && profile.leftAtMs === null)
    return (
      <OwnTimesForm
        key={profile.volunteerNo}
        own={data}
        profile={profile}
        stationPhone={session?.station?.phone ?? ''}
        onChanged={() => void reload()}
      />
    )
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && <EmptyState title="您现在不是志愿者" words="想来的话，到“我的”里点“我要当志愿者”。" />}
    </Page>
  )
}
