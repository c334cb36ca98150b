import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './empty-state.scss'

type Props = PropsWithChildren<{ readonly title: string; readonly words: string }>

/** Nothing here, and what to do about it. */
export function EmptyState({ title, words, children }: Props) {
  return (
    <View className="empty-state">
      <Text className="empty-state__title">{title}</Text>
      <Text className="empty-state__words">{words}</Text>
      {children}
    </View>
  )
}
