import { Picker, View } from '@tarojs/components'
import type { CertificatePeriod } from '../../../domain/certificate/certificate-period'
import { sayFullDate } from '../../../domain/kernel/say-date'
import { DAY_MS, startOfDay } from '../../../domain/kernel/shanghai-time'
import { serverNowMs } from '../../services/server-clock'
import { Chips } from '../../ui/chips/chips'
import { DayFace } from '../../ui/day-pair/day-face'
import { DayPair } from '../../ui/day-pair/day-pair'
import { dayOf } from '../time/day-of'
import { sayDate } from '../time/say-time'
import { type PeriodChoice, periodChoices } from './period-choices'
import './period-picker.scss'

export type ChosenPeriod = { readonly code: PeriodChoice; readonly period: CertificatePeriod }

type Props = { readonly chosen: ChosenPeriod; readonly onChange: (chosen: ChosenPeriod) => void }

type DayProps = { readonly label: string; readonly atMs: number; readonly onPick: (dayMs: number) => void }

function Day({ label, atMs, onPick }: DayProps) {
  return (
    <Picker
      mode="date"
      value={sayDate(atMs)}
      start="2020-01-01"
      end={sayDate(serverNowMs())}
      onChange={({ detail }) => onPick(dayOf(detail.value))}
    >
      <DayFace words={`${label}：${sayFullDate(atMs)}`} hint="，点一下改" />
    </Picker>
  )
}

/** Large choices first; any other days from the calendar, the last one included. */
export function PeriodPicker({ chosen, onChange }: Props) {
  const today = startOfDay(serverNowMs())
  const choices = periodChoices(today)
  const fromMs = chosen.period.fromMs ?? today
  const toMs = chosen.period.toMs ?? today + DAY_MS
  const choose = (code: PeriodChoice) => {
    const period = choices.find((each) => each.code === code)?.period
    onChange({ code, period: period ?? { fromMs: today - 30 * DAY_MS, toMs: today + DAY_MS } })
  }
  const pick = (period: CertificatePeriod) => onChange({ code: 'days', period })
  return (
    <View className="period-picker">
      <Chips single large options={choices} chosen={[chosen.code]} onToggle={choose} />
      {chosen.code === 'days' && (
        <DayPair>
          <Day label="从" atMs={fromMs} onPick={(dayMs) => pick({ fromMs: dayMs, toMs })} />
          <Day label="到" atMs={toMs - DAY_MS} onPick={(dayMs) => pick({ fromMs, toMs: dayMs + DAY_MS })} />
        </DayPair>
      )}
    </View>
  )
}
