import { Text } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { ChecklistCard } from '../../../features/checklist/checklist-card'
import { useOpenFile } from '../../../features/data/use-open-file'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { PlaceChoice } from '../../../features/station/place-choice'
import { usePlace } from '../../../features/station/use-place'
import { callAction } from '../../../services/call-action'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Chips } from '../../../ui/chips/chips'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 评估清单: what the county looks at; what is recorded already counts itself. */
export default function ChecklistPage() {
  const place = usePlace()
  const { stationId } = place
  const thisYear = shanghaiParts(serverNowMs()).year
  const [year, setYear] = useState(thisYear)
  const { data, error, loading, reload } = useQuery('checklist.get', place.known ? { year, stationId } : null)
  const paper = useOpenFile(
    () => callAction('checklist.paper', { year, stationId }),
    '没有打开。请再点一次。',
  )
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  return (
    <Page>
      <PlaceChoice place={place} all="全镇" />
      <Chips
        single
        options={[thisYear, thisYear - 1].map((each) => ({ code: String(each), label: `${each}年` }))}
        chosen={[String(year)]}
        onToggle={(code) => setYear(Number(code))}
      />
      <Text>有数的系统自己数，随时是新的；没有数的，看过了再填。</Text>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {(!data || loading) && !error && <Skeleton rows={4} />}
      {data && !loading && (
        <>
          {data.lines.map((line) => (
            <ChecklistCard
              key={`${line.id} ${stationId} ${year} ${line.met} ${line.note}`}
              line={line}
              year={year}
              stationId={stationId}
              onDone={() => void reload()}
            />
          ))}
          {paper.problem !== '' && <Message tone="warn" text={paper.problem} />}
          <Button id="checklist-pdf" kind="plain" label="打印（PDF）" busy={paper.busy} onTap={paper.open} />
          {data.mayChange && (
            <Button
              id="edit-checklist"
              kind="quiet"
              label="改这份清单"
              onTap={() => void Taro.navigateTo({ url: '/packages/town/edit-checklist/index' })}
            />
          )}
        </>
      )}
    </Page>
  )
}
