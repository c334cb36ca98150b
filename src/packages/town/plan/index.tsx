import { Text } from '@tarojs/components'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { placeWords } from '../../../../domain/targets/place-words'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { PlanLineCard } from '../../../features/plan/plan-line-card'
import { PlanMonths } from '../../../features/plan/plan-months'
import { type PlanUnit, sumWords } from '../../../features/plan/plan-words'
import { PlanYears } from '../../../features/plan/plan-years'
import { PlaceChoice } from '../../../features/station/place-choice'
import { type Place, usePlace } from '../../../features/station/use-place'
import { goTo } from '../../../features/team/go-to'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { ListRow } from '../../../ui/list-row/list-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Section } from '../../../ui/section/section'
import { Skeleton } from '../../../ui/skeleton/skeleton'

const about = ({ stationId }: Pick<Place, 'stationId'>, year: number) => ({
  year: String(year),
  ...(stationId !== null && { station: stationId }),
})

function UnitPlan({
  unit,
  year,
  month,
}: {
  readonly unit: PlanUnit
  readonly year: number
  readonly month: number
}) {
  const lines = unit.rows.filter((row) => row.month === month)
  return (
    <Section title={`${month}月`} id="plan-lines">
      {lines.length === 0 && (
        <EmptyState title={`${month}月还没有计划`} words="加一行，或者把站里的计划表导进来。" />
      )}
      {lines.map((line) => (
        <PlanLineCard key={line.id} line={line} year={year} stationId={unit.stationId} />
      ))}
    </Section>
  )
}

/** 活动计划表: what a place plans for a year, and what became of it. */
export default function PlanPage() {
  const { params } = useRouter()
  const place = usePlace(params.station)
  const { year: thisYear, month: thisMonth } = shanghaiParts(serverNowMs())
  const [year, setYear] = useState(Number(params.year ?? thisYear))
  const [month, setMonth] = useState(thisMonth)
  const { data, error, reload } = useQuery('plan.get', place.known ? { year } : null)
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const unit = data?.year === year ? data.units.find((each) => each.stationId === place.stationId) : undefined
  return (
    <Page
      footer={
        <Button
          id="new-plan-row"
          label={`给${month}月加一行`}
          disabled={!place.known}
          onTap={() => goTo('edit-plan-row', { ...about(place, year), month: String(month) })}
        />
      }
    >
      <PlaceChoice place={place} all="镇实践所" />
      <PlanYears thisYear={thisYear} year={year} onChoose={setYear} />
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!unit && !error && <Skeleton rows={5} />}
      {unit && (
        <>
          <Text>
            {placeWords(unit.stationId)} {year} 年{sumWords(unit)}。
          </Text>
          <PlanMonths months={unit.months} current={month} onChoose={setMonth} />
          <RowGroup>
            <ListRow
              id="row-plan-files"
              icon="list"
              title="导入、导出、打印"
              words="把表格里的计划导进来，或者印出来"
              onTap={() => goTo('plan-files', about(place, year))}
            />
          </RowGroup>
          <UnitPlan unit={unit} year={year} month={month} />
        </>
      )}
    </Page>
  )
}
