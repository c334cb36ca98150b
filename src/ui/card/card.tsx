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

export function Card({ tone = 'plain', onTap, label = '', id, children }: Props) {
  const className = `card card--${tone}`
  if (!onTap)
    return (
      <View className={className} {...(id && { id })}>
        {children}
      </View>
    )
  // The browser build translates aria properties only where they are written out.
  return (
    <View
      className={className}
      hoverClass="card--pressed"
      ariaRole="button"
      ariaLabel={label}
      tabIndex={0}
      onClick={onTap}
      {...(id && { id })}
    >
      {children}
    </View>
  )
}
