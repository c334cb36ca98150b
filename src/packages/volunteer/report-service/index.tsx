import { Companions } from '../../../features/entered/companions'
import { ServicePage } from '../../../features/entered/service-page'
import { useServiceDraft } from '../../../features/entered/use-service-draft'
import { VillagePicker } from '../../../features/order/village-picker'
import { useSession } from '../../../features/session/session-store'

/** 我做了一件没有点单的事: told to the station of that village, which confirms or refuses it. */
export default function ReportService() {
  const { session } = useSession()
  const service = useServiceDraft('assignment.reportService', session?.person?.stationId ?? '')
  return (
    <ServicePage
      service={service}
      byOffice={false}
      words="没有点单，您就去帮了忙，写在这里。那个村的站长问清楚了，才算时长。"
      who={
        <Companions
          companions={service.draft.companions}
          onChange={(companions) => service.change({ companions })}
        />
      }
      where={
        <VillagePicker
          stationId={service.draft.stationId}
          onChange={(stationId) => service.change({ stationId })}
        />
      }
    />
  )
}
