import { Text, View } from '@tarojs/components'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { StatusTag } from '../../ui/status-tag/status-tag'
import { openMatter } from '../order/open-matter'
import { sayStillWanted, sayWaiting } from '../time/say-time'
import './board-row.scss'

type Row = ActionOutput<'order.board'>['items'][number]

/** What makes it press, in a word; empty for an ordinary order. */
const pressingWords = ({ fiveMust, urgent }: Row): string => (fiveMust ? '五必到' : urgent ? '急事' : '')

/** One order that waits: for whom, how long, and why. */
export function BoardRow({ row }: { readonly row: Row }) {
  const nowMs = serverNowMs()
  const { title, wish, who, waiting, stationId, wanted, submittedAtMs } = row
  const pressing = pressingWords(row)
  const waited = `${sayWaiting(submittedAtMs, nowMs)}${waiting.late ? '，超时了' : ''}`
  const facts = [who, villageName(stationId), sayStillWanted(wanted, nowMs)].join(' · ')
  return (
    <Card
      tone={waiting.late ? 'danger' : 'plain'}
      onTap={() => openMatter('handling', row.id)}
      label={[pressing, title, wish, waited, facts, waiting.words].filter(Boolean).join('，')}
      id={`board-${row.id}`}
    >
      <CardHead title={title} aside={<StatusTag status={row.status} />} />
      {wish && <Text className="board-row__facts">“{wish}”</Text>}
      <View className="board-row__marks">
        {pressing !== '' && <Text className="board-row__pressing">{pressing}</Text>}
        <Text className={waiting.late ? 'board-row__late' : 'board-row__waited'}>{waited}</Text>
      </View>
      <Text className="board-row__facts">{facts}</Text>
      <Text>{waiting.words}</Text>
    </Card>
  )
}
