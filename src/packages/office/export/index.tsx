import { STATIONS } from '../../../../domain/town/stations'
import { usePages } from '../../../features/data/use-pages'
import { usePullDown } from '../../../features/data/use-pull-down'
import { Page } from '../../../features/frame/page'
import { useSession } from '../../../features/session/session-store'
import { ExportForm } from '../../../features/station/export-form'
import { PastExports } from '../../../features/station/past-exports'
import { callAction } from '../../../services/call-action'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'

const ALL = STATIONS.map(({ id }) => id)

/** 导出时长: a file for the clerk who enters hours elsewhere, and who has taken which. */
export default function ExportPage() {
  const { session } = useSession()
  const exports = usePages('exports', (cursor) => callAction('export.list', { ...(cursor && { cursor }) }))
  usePullDown(exports.reload)
  const person = session?.person
  if (!person)
    return (
      <Page>
        <Skeleton rows={4} />
      </Page>
    )
  const stationIds = person.roles.includes('town_coordinator') ? ALL : person.headOf
  return (
    <Page>
      <Message
        tone="info"
        text="确认过的时长做成一张表，照着录进全国志愿服务信息系统。服务对象一律写“村民”。"
      />
      <ExportForm stationIds={stationIds} onMade={() => void exports.reload()} />
      <PastExports exports={exports} />
    </Page>
  )
}
