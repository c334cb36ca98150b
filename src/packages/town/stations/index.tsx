import { Text, View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { SPECIALTIES } from '../../../../domain/service/specialties'
import { villageName } from '../../../../domain/town/stations'
import type { ActionOutput } from '../../../../types/actions'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { Card } from '../../../ui/card/card'
import { CardHead } from '../../../ui/card/card-head'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'
import './index.scss'

type Station = ActionOutput<'order.board'>['stations'][number]

type RowProps = {
  readonly station: Station
  readonly calls: number
  /** 环境整治; empty where nothing is missing, or it is not known yet. */
  readonly missing: string
}

const openBoard = (stationId: string) => {
  void Taro.navigateTo({ url: `/packages/station/board/index?station=${stationId}` })
}

function StationRow({ station, calls, missing }: RowProps) {
  const { stationId, count, late, fiveMust } = station
  const figures = [
    ['在等', `${count} 单`, false],
    ['超时', `${late} 单`, late > 0],
    ['五必到', `${fiveMust} 单`, false],
    ['要打电话', `${calls} 个人`, false],
    ['缺的队', missing || '不缺', false],
  ] as const
  const village = villageName(stationId)
  return (
    <Card
      id={`station-${stationId}`}
      onTap={() => openBoard(stationId)}
      label={`${village}，${figures.map(([label, words]) => `${label}${words}`).join('，')}`}
    >
      <CardHead title={village} />
      <View className="stations__figures">
        {figures.map(([label, words, alarms]) => (
          <Text key={label} className={alarms ? 'stations__late' : 'stations__figure'}>
            {label} {words}
          </Text>
        ))}
      </View>
    </Card>
  )
}

/** 各村情况: the stations side by side, in the order in which the town has always named them; who is first says nothing. */
export default function StationsPage() {
  const board = useQuery('order.board', {})
  const calls = useQuery('notice.calls', {})
  const coverage = useQuery('coverage.get', { stationId: null })
  const reload = () => Promise.all([board.reload(), calls.reload(), coverage.reload()])
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const missingAt = (stationId: string) =>
    (coverage.data?.places.find((place) => place.stationId === stationId)?.gaps ?? [])
      .map(({ specialty }) => SPECIALTIES[specialty].label)
      .join('、')
  const error = board.error ?? calls.error ?? coverage.error
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!board.data && !error && <Skeleton rows={5} />}
      {board.data && <Message tone="info" text="点一个村，看它在等的单子。先后不分高低，一直是这个顺序。" />}
      <View className="stations__list">
        {board.data?.stations.map((station) => (
          <StationRow
            key={station.stationId}
            station={station}
            calls={calls.data?.items.filter(({ stationId }) => stationId === station.stationId).length ?? 0}
            missing={missingAt(station.stationId)}
          />
        ))}
      </View>
    </Page>
  )
}
