import { Text, View } from '@tarojs/components'
import { targetWords } from '../../../domain/hours/target-words'
import './target-bar.scss'

type Props = {
  readonly year: number
  readonly thisYear: number
  readonly minutes: number
  readonly targetMinutes: number
}

/** How far a year has come toward its target: a bar for the eye, the same in words. */
export function TargetBar({ year, thisYear, minutes, targetMinutes }: Props) {
  const share = Math.min(100, Math.round((100 * minutes) / targetMinutes))
  return (
    <View className="target-bar">
      <View className="target-bar__whole" ariaHidden>
        <View className="target-bar__part" style={{ width: `${share}%` }} />
      </View>
      <Text id="target-words">{targetWords(year, thisYear, minutes, targetMinutes)}。</Text>
    </View>
  )
}
