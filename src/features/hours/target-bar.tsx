import { Text, View } from '@tarojs/components'
import { targetWords } from '../../../domain/hours/target-words'
import { ProgressBar } from '../../ui/progress/progress-bar'
import './target-bar.scss'

type Props = {
  readonly year: number
  readonly thisYear: number
  readonly minutes: number
  readonly targetMinutes: number
}

/** How far a year has come toward its target: a bar for the eye, the same in words. */
export const TargetBar = ({ year, thisYear, minutes, targetMinutes }: Props) => (
  <View className="target-bar">
    <ProgressBar share={minutes / targetMinutes} />
    <Text id="target-words">{targetWords(year, thisYear, minutes, targetMinutes)}。</Text>
  </View>
)
