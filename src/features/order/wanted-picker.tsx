import { Picker, Text, View } from '@tarojs/components'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import type { WantedTime } from '../../../domain/order/order'
import { MOST_DAYS_AHEAD } from '../../../domain/order/wanted-refusal'
import { serverNowMs } from '../../services/server-clock'
import { Chips } from '../../ui/chips/chips'
import { DayFace } from '../../ui/day-pair/day-face'
import { DayPair } from '../../ui/day-pair/day-pair'
import { dayOf } from '../time/day-of'
import { sayDate, sayWanted } from '../time/say-time'
import { halvesOf, wantedChoices } from './wanted-choices'
import './wanted-picker.scss'

type Props = { readonly wanted: WantedTime | null; readonly onChange: (wanted: WantedTime) => void }

const sameTime = (a: WantedTime | null, b: WantedTime): boolean =>
  a?.kind === b.kind && a.fromMs === b.fromMs && a.toMs === b.toMs

/** Large choices first; any other day from the calendar, as its morning or afternoon. */
export function WantedPicker({ wanted, onChange }: Props) {
  const nowMs = serverNowMs()
  const choices = wantedChoices(nowMs)
  const chosen = choices.find((choice) => sameTime(wanted, choice.wanted))
  const pick = (code: string) => {
    const choice = choices.find(({ label }) => label === code)
    if (choice) onChange(choice.wanted)
  }
  return (
    <View className="wanted-picker">
      <Chips
        single
        large
        options={choices.map(({ label }) => ({ code: label, label }))}
        chosen={chosen ? [chosen.label] : []}
        onToggle={pick}
      />
      <DayPair>
        {(['morning', 'afternoon'] as const).map((half) => (
          <Picker
            key={half}
            mode="date"
            value={sayDate(nowMs)}
            start={sayDate(nowMs)}
            end={sayDate(nowMs + MOST_DAYS_AHEAD * DAY_MS)}
            onChange={({ detail }) => onChange(halvesOf(dayOf(detail.value))[half])}
          >
            <DayFace words={half === 'morning' ? '选一天的上午' : '选一天的下午'} />
          </Picker>
        ))}
      </DayPair>
      {wanted && !chosen && <Text className="wanted-picker__chosen">选好了：{sayWanted(wanted, nowMs)}</Text>}
    </View>
  )
}
