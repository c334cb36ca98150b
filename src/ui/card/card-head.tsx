import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './card-head.scss'

type Props = { readonly title: string; readonly aside?: ReactNode; readonly large?: boolean }

/** What a card is about, and at its right how it stands. */
export function CardHead({ title, aside, large = false }: Props) {
  return (
    <View className="card-head">
      <Text className={large ? 'card-head__title card-head__title--large' : 'card-head__title'}>{title}</Text>
      {aside}
    </View>
  )
}
