import { Text, View } from '@tarojs/components'
import { civilClock } from '../../../domain/kernel/civil-text'
import { shanghaiParts } from '../../../domain/kernel/shanghai-time'

const WEEKDAYS = '日一二三四五六'

/** Time and day, for whoever looks up. */
export function ScreenClock({ nowMs }: { readonly nowMs: number }) {
  const { month, day, weekday } = shanghaiParts(nowMs)
  return (
    <View className="screen__clock">
      <Text className="screen__time">{civilClock(nowMs)}</Text>
      <Text>
        {month}月{day}日 周{WEEKDAYS[weekday]}
      </Text>
    </View>
  )
}
