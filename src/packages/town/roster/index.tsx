import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { RateCard } from '../../../features/roster/rate-card'
import { RosterRows } from '../../../features/roster/roster-rows'
import { PlaceChoice } from '../../../features/station/place-choice'
import { usePlace } from '../../../features/station/use-place'
import { goTo } from '../../../features/team/go-to'
import { Button } from '../../../ui/button/button'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 党员名册: who is listed, and what the town reports of them. */
export default function RosterPage() {
  const place = usePlace(useRouter().params.station)
  const asked = place.known ? { stationId: place.stationId } : null
  const { data, error, loading, reload } = useQuery('roster.list', asked)
  const rate = useQuery('roster.rate', asked)
  usePullDownRefresh(() => {
    void Promise.all([reload(), rate.reload()]).finally(() => Taro.stopPullDownRefresh())
  })
  return (
    <Page
      {...(place.ofTown && {
        footer: <Button id="new-entry" label="登记一位党员" onTap={() => goTo('edit-entry')} />,
      })}
    >
      <PlaceChoice place={place} all="全镇" />
      <Message tone="warn" text="谁是党员，只有管名册的人能看。请不要给别人看，也不要抄出去。" />
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {(!data || loading) && !error && <Skeleton rows={4} />}
      {rate.data && rate.data.stationId === place.stationId && <RateCard rate={rate.data} />}
      {data && !loading && <RosterRows entries={data.entries} mayChange={place.ofTown} />}
    </Page>
  )
}
