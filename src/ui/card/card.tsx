import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './card.scss'

type Props = PropsWithChildren<{
  readonly tone?: 'plain' | 'brand' | 'danger' | 'warn' | 'info'
  /** Makes the whole card one control; then it needs a label. */
  readonly onTap?: () => void
  readonly label?: string
  readonly id?: string
}>

export function Card({ tone = 'plain', onTap, label, id, children }: Props) {
  const control = onTap && { onClick: onTap, ariaRole: 'button', ariaLabel: label ?? '', tabIndex: 0 }
  return (
    <View
      className={`card card--${tone}`}
      {...(onTap && { hoverClass: 'card--pressed' })}
      {...control}
      {...(id && { id })}
    >
      {children}
    </View>
  )
}
