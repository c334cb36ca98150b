import { Text } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { placeTitle } from '../../../../domain/targets/place-words'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { YearChoice } from '../../../features/hours/year-choice'
import { PlaceChoice } from '../../../features/station/place-choice'
import { usePlace } from '../../../features/station/use-place'
import { sayCountedUntil } from '../../../features/targets/figure-words'
import { ForecastLines } from '../../../features/targets/forecast-lines'
import { PlaceSections } from '../../../features/targets/place-sections'
import { PlaceTable } from '../../../features/targets/place-table'
import { goTo } from '../../../features/team/go-to'
import { serverNowMs } from '../../../services/server-clock'
import { ListRow } from '../../../ui/list-row/list-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Segments } from '../../../ui/segments/segments'
import { Skeleton } from '../../../ui/skeleton/skeleton'

const SPANS = [
  { code: 'month', label: '这个月' },
  { code: 'year', label: '全年' },
] as const
type SpanCode = (typeof SPANS)[number]['code']

/** 目标: what 上政字〔2020〕45号 asks for in numbers, how it stands, and what to do about it. */
export default function Targets() {
  const place = usePlace()
  const { stationId, ofTown, stationIds } = place
  const { year: thisYear, month: thisMonth } = shanghaiParts(serverNowMs())
  const [year, setYear] = useState(thisYear)
  const [span, setSpan] = useState<SpanCode>('month')
  const month = span === 'month' && year === thisYear ? thisMonth : undefined
  const asked = place.known ? { year, ...(month && { month }) } : null
  const { data, error, reload } = useQuery('targets.get', asked)
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const isAsked = data?.year === year && data.month === (month ?? null)
  const shown = isAsked ? data : null
  return (
    <Page>
      <PlaceChoice place={place} all="全镇" />
      <YearChoice firstYear={thisYear - 1} thisYear={thisYear} year={year} onChoose={setYear} />
      {year === thisYear && <Segments options={SPANS} current={span} onChoose={setSpan} />}
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!shown && !error && <Skeleton rows={6} />}
      {shown && (
        <>
          <Text>
            {placeTitle(stationId)} · {sayCountedUntil(shown.reportDateMs)}
          </Text>
          {year === thisYear && (
            <ForecastLines
              lines={shown.forecast.filter((line) => stationId === null || line.stationId === stationId)}
            />
          )}
          <RowGroup>
            <ListRow
              id="row-plan"
              icon="list"
              title="活动计划表"
              words="一年要办什么，办了没有"
              onTap={() => goTo('plan', stationId === null ? {} : { station: stationId })}
            />
          </RowGroup>
          <PlaceSections
            year={year}
            figures={shown.figures.filter((figure) => figure.stationId === stationId)}
          />
          {ofTown && stationId === null && (
            <PlaceTable figures={shown.figures} stationIds={stationIds} onChoose={place.choose} />
          )}
        </>
      )}
    </Page>
  )
}
