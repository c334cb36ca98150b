import { Picker, Text, View } from '@tarojs/components'
import { FieldFace } from './field-face'
import './date-field.scss'

type Props = {
  readonly label: string
  /** 2026-11-25; empty before one is chosen. */
  readonly value: string
  /** The chosen day as people say it. */
  readonly say: string
  readonly start: string
  readonly end: string
  /** Where the calendar opens before one is chosen; absent: at the start. */
  readonly usual?: string
  readonly onChange: (value: string) => void
  readonly id?: string
}

/** One day from the platform's calendar. */
export function DateField({ label, value, say, start, end, usual = start, onChange, id }: Props) {
  const words = value === '' ? '点这里选日子' : say
  return (
    <View className="date-field">
      <Text className="date-field__label">{label}</Text>
      <Picker
        mode="date"
        value={value || usual}
        start={start}
        end={end}
        onChange={({ detail }) => onChange(detail.value)}
      >
        <FieldFace label={label} words={words} id={id} />
      </Picker>
    </View>
  )
}
