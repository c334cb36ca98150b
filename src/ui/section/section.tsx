import { Text, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './section.scss'

type Props = PropsWithChildren<{ readonly title?: string; readonly aside?: ReactNode; readonly id?: string }>

/** A titled part of a page. */
export function Section({ title, aside, id, children }: Props) {
  return (
    <View className="section" {...(id && { id })}>
      {title && (
        <View className="section__head">
          <Text className="section__title">{title}</Text>
          {aside}
        </View>
      )}
      {children}
    </View>
  )
}
