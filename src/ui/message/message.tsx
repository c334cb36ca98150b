import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-paths'
import './message.scss'

type Tone = 'danger' | 'warn' | 'info' | 'good'

const ICONS: Readonly<Record<Tone, IconName>> = {
  danger: 'alert',
  warn: 'alert',
  info: 'info',
  good: 'check',
}
const COLOURS = { danger: 'danger', warn: 'warn', info: 'info', good: 'brand' } as const

type Props = PropsWithChildren<{ readonly tone: Tone; readonly text: string }>

/** A sentence that stays on the page until it is dealt with: no toasts, nobody has to read fast. */
export function Message({ tone, text, children }: Props) {
  return (
    <View
      className={`message message--${tone}`}
      ariaRole={tone === 'danger' ? 'alert' : 'status'}
      ariaLive="polite"
    >
      <View className="message__line">
        <Icon name={ICONS[tone]} colour={COLOURS[tone]} />
        <Text className="message__text">{text}</Text>
      </View>
      {children}
    </View>
  )
}
