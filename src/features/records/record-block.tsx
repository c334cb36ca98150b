import { Text } from '@tarojs/components'
import type { RecordKind } from '../../../domain/records/record-kinds'
import { RECORD_KINDS } from '../../../domain/records/record-kinds'
import { Button } from '../../ui/button/button'
import { Section } from '../../ui/section/section'
import { sayDuration } from '../time/say-time'
import { RecordCard } from './record-card'
import type { RecordFile, RecordLine } from './record-words'
import './record-block.scss'

const BLOCKS: Readonly<Record<RecordKind, { readonly title: string; readonly none: string }>> = {
  credential: { title: '资质证书', none: '还没有登记证书。' },
  insurance: { title: '保险', none: '还没有登记保险。做有危险的事以前，站里要先登记好。' },
  training: { title: '培训情况', none: '还没有培训记录。' },
  honour: { title: '表彰奖励情况', none: '还没有表彰奖励。' },
  evaluation: { title: '评价情况', none: '还没有评价。' },
}

const isOf = (kind: RecordKind) => (line: RecordLine) => line.content.kind === kind

/** Training counts here, and nowhere as service. */
function trainedWords(lines: readonly RecordLine[]): string {
  const minutes = lines.reduce(
    (sum, { status, content }) =>
      sum + (status === 'standing' && content.kind === 'training' ? content.minutes : 0),
    0,
  )
  return minutes === 0 ? '' : `${sayDuration(minutes)}，不算服务时长`
}

type Props = {
  readonly kind: RecordKind
  readonly file: RecordFile
  readonly onAdd: (kind: RecordKind, replaces?: string) => void
  readonly onMoved: () => void
}

/** All records of one kind, and the way to add one. */
export function RecordBlock({ kind, file, onAdd, onMoved }: Props) {
  const own = file.party === 'self'
  const lines = file.records.filter(isOf(kind))
  const { title, none } = BLOCKS[kind]
  const trained = trainedWords(lines)
  const mayAdd = !own || RECORD_KINDS[kind].handedIn
  return (
    <Section
      title={title}
      id={`block-${kind}`}
      aside={trained !== '' && <Text className="record-block__sum">{trained}</Text>}
    >
      {lines.length === 0 && <Text className="record-block__none">{none}</Text>}
      {lines.map((line) => (
        <RecordCard
          key={line.id}
          line={line}
          own={own}
          onReplace={() => onAdd(kind, line.id)}
          onMoved={onMoved}
        />
      ))}
      {mayAdd && (
        <Button
          id={`add-${kind}`}
          kind="plain"
          icon="plus"
          label={`${own ? '交' : '记'}一条${RECORD_KINDS[kind].label}`}
          onTap={() => onAdd(kind)}
        />
      )}
    </Section>
  )
}
