import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { useSession } from '../../../features/session/session-store'
import { BorrowingSwitch } from '../../../features/station/borrowing-switch'
import { ChooseStation } from '../../../features/station/choose-station'
import { myStations } from '../../../features/station/my-stations'
import { SharingSwitches } from '../../../features/station/sharing-switches'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 镇村对接: whether other villages' teams come here, and which of the own go there. */
export default function LendingPage() {
  const { session } = useSession()
  const stationIds = myStations(session)
  const ofTown = session?.person?.roles.includes('town_coordinator') ?? false
  const [chosen, setChosen] = useState<string | null>(null)
  const stationId = chosen ?? (ofTown ? null : (stationIds[0] ?? null))
  const asked = ofTown || stationId !== null ? { stationId } : null
  const { data, error, reload } = useQuery('lending.get', asked)
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const lending = data?.stationId === stationId ? data : null
  return (
    <Page>
      {(ofTown || stationIds.length > 1) && (
        <ChooseStation
          stationIds={stationIds}
          chosen={stationId}
          onChoose={setChosen}
          {...(ofTown && { all: '镇里的队' })}
        />
      )}
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!lending && !error && <Skeleton rows={4} />}
      {lending && lending.stationId !== null && lending.borrows !== null && (
        <BorrowingSwitch
          stationId={lending.stationId}
          borrows={lending.borrows}
          onChanged={() => void reload()}
        />
      )}
      {lending && lending.teams.length > 0 && (
        <SharingSwitches
          teams={lending.teams}
          ofTown={lending.stationId === null}
          onChanged={() => void reload()}
        />
      )}
      {lending?.teams.length === 0 && (
        <EmptyState title="还没有登记队伍" words="镇里登记了队伍，就在这里定它去不去外村。" />
      )}
    </Page>
  )
}
