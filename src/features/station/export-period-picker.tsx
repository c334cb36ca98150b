import { Picker, Text, View } from '@tarojs/components'
import { sayPeriod } from '../../../domain/export/export-period'
import { civilDay } from '../../../domain/kernel/civil-text'
import { serverNowMs } from '../../services/server-clock'
import { Chips } from '../../ui/chips/chips'
import { DayFace } from '../../ui/day-pair/day-face'
import { DayPair } from '../../ui/day-pair/day-pair'
import { type ChosenDays, PERIOD_CHOICES, type PeriodChoice, periodOf } from './export-choices'
import './export-period-picker.scss'

type Props = {
  readonly choice: PeriodChoice
  readonly days: ChosenDays
  readonly onChoose: (choice: PeriodChoice) => void
  readonly onDays: (days: ChosenDays) => void
}

const ENDS = [
  { end: 'from', label: '从哪天' },
  { end: 'to', label: '到哪天' },
] as const

/** Large choices; two days from the calendar where none of them fits. */
export function ExportPeriodPicker({ choice, days, onChoose, onDays }: Props) {
  const nowMs = serverNowMs()
  return (
    <View className="export-period">
      <Chips single large options={PERIOD_CHOICES} chosen={[choice]} onToggle={onChoose} />
      {choice === 'days' ? (
        <DayPair>
          {ENDS.map(({ end, label }) => (
            <Picker
              key={end}
              mode="date"
              value={days[end]}
              end={civilDay(nowMs)}
              onChange={({ detail }) => onDays({ ...days, [end]: detail.value })}
            >
              <DayFace words={`${label}：${days[end]}`} />
            </Picker>
          ))}
        </DayPair>
      ) : (
        <Text className="export-period__chosen">{sayPeriod(periodOf(choice, days, nowMs))}</Text>
      )}
    </View>
  )
}
