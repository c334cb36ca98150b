import { Text } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import './todo-card.scss'

type Props = {
  readonly id: string
  /** The one thing to do about it. */
  readonly verb: string
  readonly title: string
  /** Somebody's own words. */
  readonly quote?: string
  /** Why it stands here. */
  readonly label: string
  readonly late: boolean
  /** Who, where, and how long it has waited. */
  readonly words: string
  readonly onTap: () => void
}

/** One row of 「现在要您办的」. */
export function TodoCard({ id, verb, title, quote = '', label, late, words, onTap }: Props) {
  const spoken = [title, quote, label, words].filter(Boolean).join('，')
  return (
    <Card tone={late ? 'danger' : 'plain'} onTap={onTap} label={`${verb}：${spoken}`} id={id}>
      <CardHead title={title} aside={<Text className="todo-card__verb">{verb}</Text>} />
      {quote !== '' && <Text className="todo-card__words">“{quote}”</Text>}
      <Text className={late ? 'todo-card__late' : 'todo-card__label'}>{label}</Text>
      <Text className="todo-card__words">{words}</Text>
    </Card>
  )
}
