import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { OwnTimesForm } from '../../../features/registry/own-times-form'
import { useSession } from '../../../features/session/session-store'
import { EmptyState } from '../../../ui/message/empty-state'

/** 我的时间和特长: when and how far a volunteer goes, what he does, and whether he does it at all. */
export default function OwnTimes() {
  const { session } = useSession()
  const { data, error, reload } = useQuery('volunteer.get', {})
  usePullDown(reload)
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
      <Awaited missing={!data} error={error} reload={reload} />
      {data && <EmptyState title="您现在不是志愿者" words="想来的话，到“我的”里点“我要当志愿者”。" />}
    </Page>
  )
}
