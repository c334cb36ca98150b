import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { villageName } from '../../../../domain/town/stations'
import type { ActionOutput } from '../../../../types/actions'
import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { useRefresh } from '../../../features/data/use-refresh'
import { Page } from '../../../features/frame/page'
import { UnreadableOrders } from '../../../features/order/unreadable-orders'
import { BoardRow } from '../../../features/station/board-row'
import { Button } from '../../../ui/button/button'
import { Chips } from '../../../ui/chips/chips'
import { EmptyState } from '../../../ui/message/empty-state'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import './index.scss'

type Board = ActionOutput<'order.board'>

const WHOLE_TOWN = 'all'

type FilterProps = {
  readonly stations: Board['stations']
  readonly chosen: string
  readonly onChoose: (code: string) => void
}

/** Which station's, with how many wait there; nothing for who has one station only. */
function StationFilter({ stations, chosen, onChoose }: FilterProps) {
  if (stations.length < 2) return null
  const total = stations.reduce((sum, { count }) => sum + count, 0)
  const options = [
    { code: WHOLE_TOWN, label: `全部 ${total}` },
    ...stations.map(({ stationId, count }) => ({
      code: stationId,
      label: `${villageName(stationId)} ${count}`,
    })),
  ]
  return <Chips single options={options} chosen={[chosen]} onToggle={onChoose} />
}

/** So many rows are drawn at a time: a weak phone gets them bit by bit. */
const ROWS_AT_ONCE = 30

function Rows({ board }: { readonly board: Board }) {
  const [drawn, setDrawn] = useState(ROWS_AT_ONCE)
  const left = board.items.length - drawn
  if (board.items.length === 0)
    return <EmptyState title="没有单子在等" words="要看的、在找人的、报到镇里的单子，会出现在这里。" />
  const late = board.items.filter(({ waiting }) => waiting.late).length
  return (
    <Section
      title={`${board.items.length}${board.more ? ' 多' : ''} 单在等`}
      aside={late > 0 && <Text className="board__late">{late} 单超时</Text>}
    >
      {board.more && (
        <Message tone="info" text={`等的单子太多，先列最急的 ${board.items.length} 单。办完一些再看。`} />
      )}
      <View className="board__rows">
        {board.items.slice(0, drawn).map((row) => (
          <BoardRow key={row.id} row={row} />
        ))}
      </View>
      {left > 0 && (
        <Button
          id="more-rows"
          kind="quiet"
          label={`再看一些（还有 ${left} 单）`}
          onTap={() => setDrawn(drawn + ROWS_AT_ONCE)}
        />
      )}
    </Section>
  )
}

/** 派单台: everything that waits at my stations or in the town, the most pressing first, and why it waits. */
export default function BoardPage() {
  const [chosen, setChosen] = useState(useRouter().params.station ?? WHOLE_TOWN)
  const { data, error, reload, refresh } = useQuery(
    'order.board',
    chosen === WHOLE_TOWN ? {} : { stationId: chosen },
  )
  useRefresh(data !== null, () => {
    void refresh()
  })
  usePullDown(reload)
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} />
      {data && <StationFilter stations={data.stations} chosen={chosen} onChoose={setChosen} />}
      {data && <UnreadableOrders numbers={data.unreadable} />}
      {data && <Rows key={chosen} board={data} />}
    </Page>
  )
}
