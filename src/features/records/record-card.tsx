import { Text, View } from '@tarojs/components'
import { sayDay } from '../../../domain/kernel/say-moment'
import { recordTitle } from '../../../domain/records/record-title'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import './record-card.scss'
import { RecordMoves } from './record-moves'
import { RecordPicture } from './record-picture'
import { factLines, historyLines, type RecordLine, standWords } from './record-words'

type Props = {
  readonly line: RecordLine
  /** Whether the reader is the volunteer himself. */
  readonly own: boolean
  readonly onReplace: () => void
  readonly onMoved: () => void
}

/** One line of a record: what it says, how it stands, what became of it, and what may be done with it. */
export function RecordCard({ line, own, onReplace, onMoved }: Props) {
  const nowMs = serverNowMs()
  const stand = standWords(line, nowMs)
  const gone = line.status === 'withdrawn' || line.status === 'refused'
  return (
    <Card id={`record-${line.id}`} tone={line.status === 'pending' && !own ? 'brand' : 'plain'}>
      <View className="record-card__head">
        <Text className={gone ? 'record-card__title record-card__title--gone' : 'record-card__title'}>
          {recordTitle(line.content)}
        </Text>
        <Text className={`record-card__stand record-card__stand--${line.status}`}>{stand}</Text>
      </View>
      {factLines(line, nowMs).map((words) => (
        <Text key={words}>{words}</Text>
      ))}
      {line.answer && (
        <Text className="record-card__answer">
          {own ? '您' : '本人'}
          {sayDay(line.answer.atMs, nowMs)}回应：{line.answer.text}
        </Text>
      )}
      {historyLines(line, nowMs).map((words) => (
        <Text key={words} className="record-card__history">
          {words}
        </Text>
      ))}
      <RecordPicture line={line} own={own} onMoved={onMoved} />
      <RecordMoves line={line} own={own} onReplace={onReplace} onMoved={onMoved} />
    </Card>
  )
}
