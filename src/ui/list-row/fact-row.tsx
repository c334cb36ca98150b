import { Text, View } from '@tarojs/components'
import './list-row.scss'

/** A line that only tells something. */
export const FactRow = ({ title, words }: { readonly title: string; readonly words: string }) => (
  <View className="list-row">
    <View className="list-row__text">
      <Text className="list-row__title">{title}</Text>
      <Text className="list-row__words">{words}</Text>
    </View>
  </View>
)
