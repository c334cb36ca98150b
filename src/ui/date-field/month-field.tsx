import { Picker, Text, View } from '@tarojs/components'
import { FieldFace } from './field-face'
import './date-field.scss'

type Props = {
  readonly label: string
  /** 1986-08; empty before one is chosen. */
  readonly value: string
  readonly start: string
  readonly end: string
  /** Where the calendar opens before one is chosen. */
  readonly usual: string
  readonly onChange: (value: string) => void
  readonly id?: string
}

const say = (value: string): string => {
  const [year, month] = value.split('-')
  return `${year} 年 ${Number(month)} 月`
}

/** A year and a month from the platform's calendar. */
export function MonthField({ label, value, start, end, usual, onChange, id }: Props) {
  const words = value === '' ? '点这里选年月' : say(value)
  return (
    <View className="date-field">
      <Text className="date-field__label">{label}</Text>
      <Picker
        mode="date"
        fields="month"
        {...(id && { id: `${id}-picker` })}
        value={value || usual}
        start={start}
        end={end}
        // The calendar of a browser gives the day as well.
        onChange={({ detail }) => onChange(detail.value.slice(0, 7))}
      >
        <FieldFace label={label} words={words} id={id} />
      </Picker>
    </View>
  )
}
