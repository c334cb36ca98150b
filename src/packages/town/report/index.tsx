import { Text } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { DOUBTED_IN_SUMS } from '../../../../domain/hours/doubted-in-sums'
import { sayMoment } from '../../../../domain/kernel/say-moment'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { reportPeriods } from '../../../features/report/report-periods'
import { ReportView } from '../../../features/report/report-view'
import { TakeReport } from '../../../features/report/take-report'
import { PlaceChoice } from '../../../features/station/place-choice'
import { usePlace } from '../../../features/station/use-place'
import { serverNowMs } from '../../../services/server-clock'
import { Chips } from '../../../ui/chips/chips'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 报表: a month or a year of one's station, or of the town and each of its stations. */
export default function ReportPage() {
  const place = usePlace()
  const choices = reportPeriods(serverNowMs())
  const [code, setCode] = useState('month')
  const asked = choices.find((choice) => choice.code === code)?.asked ?? null
  const { data, error, loading, reload } = useQuery('report.get', asked)
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const isAsked = data?.year === asked?.year && (data?.month ?? undefined) === asked?.month
  const report = isAsked ? data?.places.find(({ stationId }) => stationId === place.stationId) : undefined
  return (
    <Page>
      <PlaceChoice place={place} all="全镇" />
      <Chips
        single
        options={choices.map((choice) => ({ code: choice.code, label: choice.label }))}
        chosen={[code]}
        onToggle={setCode}
      />
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!report && loading && <Skeleton rows={4} />}
      {report && data && asked && (
        <>
          <Text>
            数到{sayMoment(data.reportDateMs, serverNowMs())}，都是从记录里现数的。时长里，{DOUBTED_IN_SUMS}。
          </Text>
          <ReportView report={report} />
          <TakeReport asked={asked} />
        </>
      )}
    </Page>
  )
}
