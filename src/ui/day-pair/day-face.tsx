import { Text, View } from '@tarojs/components'
import './day-pair.scss'

type Props = { readonly words: string; readonly hint?: string }

/** What one taps to open the calendar of a pair. */
export const DayFace = ({ words, hint = '' }: Props) => (
  <View className="day-pair__face" ariaRole="button" ariaLabel={`${words}${hint}`} tabIndex={0}>
    <Text>{words}</Text>
  </View>
)
