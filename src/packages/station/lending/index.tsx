import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { BorrowingSwitch } from '../../../features/station/borrowing-switch'
import { PlaceChoice } from '../../../features/station/place-choice'
import { SharingSwitches } from '../../../features/station/sharing-switches'
import { usePlace } from '../../../features/station/use-place'
import { EmptyState } from '../../../ui/message/empty-state'

/** 镇村对接: whether other villages' teams come here, and which of the own go there. */
export default function LendingPage() {
  const place = usePlace()
  const { stationId } = place
  const { data, error, reload } = useQuery('lending.get', place.known ? { stationId } : null)
  usePullDown(reload)
  const lending = data?.stationId === stationId ? data : null
  return (
    <Page>
      <PlaceChoice place={place} all="镇里的队" />
      <Awaited missing={!lending} error={error} reload={reload} />
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
