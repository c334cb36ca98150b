import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import type { RecordKind } from '../../../../domain/records/record-kinds'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { openFigure } from '../../../features/hours/figure'
import { RecordFile } from '../../../features/records/record-file'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** One volunteer's record, for his station, his leader or the town. */
export default function VolunteerRecordPage() {
  const { id = '' } = useRouter().params
  const { data, error, reload } = useQuery('record.list', { volunteerId: id })
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const add = (kind: RecordKind, replaces?: string) => {
    // A head may be one of his own volunteers: for himself he hands in like everybody.
    if (data?.party === 'self') {
      void Taro.navigateTo({ url: `/packages/volunteer/add-record/index?kind=${kind}` })
      return
    }
    const name = encodeURIComponent(data?.volunteer.name ?? '')
    const url = `/packages/station/add-record/index?kind=${kind}&id=${id}&name=${name}`
    void Taro.navigateTo({ url: replaces ? `${url}&replaces=${replaces}` : url })
  }
  const openData = () => {
    void Taro.navigateTo({ url: `/packages/station/correct/index?id=${id}` })
  }
  const openHours = () => {
    if (!data) return
    const { stationId, name } = data.volunteer
    const { year } = shanghaiParts(serverNowMs())
    openFigure({ stationId, year, volunteerId: id }, `${name}今年在本站的时长`)
  }
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={4} />}
      {(data?.party === 'station' || data?.party === 'town') && (
        <Button id="open-correct" kind="plain" label="看资料、改资料" onTap={openData} />
      )}
      {data && <RecordFile file={data} onAdd={add} onHours={openHours} onMoved={() => void reload()} />}
    </Page>
  )
}
