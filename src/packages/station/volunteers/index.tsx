import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { BindingsDoor } from '../../../features/binding/bindings-door'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { VolunteerRows } from '../../../features/records/volunteer-rows'
import { useSession } from '../../../features/session/session-store'
import { myStations } from '../../../features/station/my-stations'
import { StationChoice } from '../../../features/station/station-choice'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 站里的志愿者, by name; opened by a leader, the people of his teams. */
export default function Volunteers() {
  const { session } = useSession()
  const ofTeam = useRouter().params.of === 'team'
  const stationIds = ofTeam ? [] : myStations(session)
  const [chosen, setChosen] = useState('')
  const stationId = chosen || (stationIds[0] ?? '')
  const pending = useQuery('record.pending', stationIds.length > 1 ? {} : null)
  const { data, error, loading, reload } = useQuery(
    'record.volunteers',
    ofTeam ? {} : stationId ? { stationId } : null,
  )
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const note = (id: string) => {
    const count = pending.data?.stations.find((each) => each.stationId === id)?.pending ?? 0
    return count > 0 ? ` ${count}` : ''
  }
  return (
    <Page>
      <StationChoice stationIds={stationIds} chosen={stationId} note={note} onChoose={setChosen} />
      {stationIds.length > 0 && <BindingsDoor />}
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {(!data || loading) && !error ? <Skeleton rows={4} /> : null}
      {data && !loading && <VolunteerRows key={stationId} volunteers={data.volunteers} />}
    </Page>
  )
}
