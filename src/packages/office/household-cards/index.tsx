import { Text } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '../../../features/data/use-command'
import { useOpenFile } from '../../../features/data/use-open-file'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { toggle } from '../../../features/registry/toggle'
import { useSession } from '../../../features/session/session-store'
import { myStations } from '../../../features/station/my-stations'
import { StationChoice } from '../../../features/station/station-choice'
import { callAction } from '../../../services/call-action'
import { Button } from '../../../ui/button/button'
import { CheckRow } from '../../../ui/list-row/check-row'
import { RowsByName } from '../../../ui/list-row/rows-by-name'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** Three pages of eight. */
const MOST = 24

const NOT_OPENED = '没有打开。码还在，请再点一次。'

/** 给各家做码: households are chosen, their cards made and printed; which card belongs to whose door stands here alone. */
export default function HouseholdCards() {
  const stations = myStations(useSession().session)
  const [station, setStation] = useState<string | null>(null)
  const stationId = station ?? stations[0] ?? null
  const { data, error, reload } = useQuery('place.households', stationId ? { stationId } : null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [printed, setPrinted] = useState(0)
  const make = useCommand('place.makeCards', `${chosen.join()} ${printed}`)
  const personIds = [...chosen]
  const sheet = useOpenFile(
    () => callAction('place.sheet', { stationId: stationId ?? '', personIds }),
    NOT_OPENED,
  )
  const print = async () => {
    if (!stationId) return
    const { ok } = await make.run({ stationId, personIds })
    if (!ok) return
    setPrinted((times) => times + 1)
    await reload()
    sheet.open()
  }
  const choose = (id: string) => setChosen((before) => toggle(before, id).slice(0, MOST))
  const change = (id: string) => {
    setStation(id)
    setChosen([])
  }
  return (
    <Page
      footer={
        <Button
          id="print-cards"
          label={chosen.length === 0 ? '先选人家' : `做好这 ${chosen.length} 张，打开来打印`}
          busy={make.busy || sheet.busy}
          disabled={chosen.length === 0}
          onTap={() => void print()}
        />
      }
    >
      <Text>一页八张，打印出来剪开，照着下面的字母和数字贴到各家门口。码上没有名字，也没有电话。</Text>
      <StationChoice stationIds={stations} chosen={stationId ?? ''} onChoose={change} />
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {make.error && <Message tone="warn" text={make.error.message} />}
      {sheet.problem !== '' && <Message tone="warn" text={sheet.problem} />}
      {chosen.length === MOST && <Message tone="info" text={`一次最多 ${MOST} 张，打印好了再选下一批。`} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.items.length === 0 && (
        <EmptyState title="还没有登记的村民" words="村民第一次点单，或者导入名单以后，会列在这里。" />
      )}
      {data && data.items.length > 0 && (
        <RowsByName
          people={data.items}
          row={({ personId, name, group, signs }) => (
            <CheckRow
              key={personId}
              id={`household-${personId}`}
              title={name}
              words={[group || '没有写哪个组', signs ? `码 ${signs}` : '还没有码']}
              on={chosen.includes(personId)}
              onToggle={() => choose(personId)}
            />
          )}
        />
      )}
    </Page>
  )
}
