import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from '../../ui/icon/icon'
import { kindWords } from './kind-words'
import type { DraftPart } from './order-draft'
import './part-row.scss'

const STATES = {
  sent: { words: '已发出去', icon: 'check', colour: 'brand' },
  waiting: { words: '没发出去', icon: 'alert', colour: 'warn' },
} as const

type Props = PropsWithChildren<{
  readonly part: DraftPart
  /** It, read out. */
  readonly words: string
  /** It was tried to send them. */
  readonly tried: boolean
}>

/** One of several orders before and while they are sent. */
export function PartRow({ part, words, tried, children }: Props) {
  const state = part.sent ? 'sent' : 'waiting'
  const { words: stateWords, icon, colour } = STATES[state]
  return (
    <View className="part-row">
      <Text className="part-row__words">{words}</Text>
      <Text className="part-row__kind">
        {part.specialty ? `像是${kindWords(part.specialty)}` : '让站长看看派谁'}
      </Text>
      {(part.sent || tried) && (
        <View className={`part-row__state part-row__state--${state}`}>
          <Icon name={icon} colour={colour} />
          <Text>{stateWords}</Text>
        </View>
      )}
      {children}
    </View>
  )
}
