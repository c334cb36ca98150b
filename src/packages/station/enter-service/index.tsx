import { Text } from '@tarojs/components'
import { villageName } from '../../../../domain/town/stations'
import { ServedBy } from '../../../features/entered/served-by'
import { ServicePage } from '../../../features/entered/service-page'
import { useServiceDraft } from '../../../features/entered/use-service-draft'
import { toggle } from '../../../features/registry/toggle'
import { useSession } from '../../../features/session/session-store'
import { myStations } from '../../../features/station/my-stations'
import { StationChoice } from '../../../features/station/station-choice'

/** 补录: an office writes down a service that nobody had ordered. */
export default function EnterService() {
  const { session } = useSession()
  const stationIds = myStations(session)
  const [first = ''] = stationIds
  const service = useServiceDraft('order.enterService', first)
  const { draft, change } = service
  const { stationId } = draft
  return (
    <ServicePage
      service={service}
      byOffice
      words="写在纸上的、喊一声就去的，补录在这里。您写的，要由另一位站长或镇里来确认，才算时长。"
      where={
        stationIds.length > 1 ? (
          <StationChoice
            stationIds={stationIds}
            chosen={stationId}
            onChoose={(id) => change({ stationId: id, volunteerIds: [] })}
          />
        ) : (
          <Text>{villageName(stationId)}</Text>
        )
      }
      who={
        <ServedBy
          stationId={stationId}
          chosen={draft.volunteerIds}
          onToggle={(id) => change({ volunteerIds: toggle(draft.volunteerIds, id) })}
        />
      }
    />
  )
}
