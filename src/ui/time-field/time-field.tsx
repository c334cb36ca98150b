import { Picker, Text, View } from '@tarojs/components'
import { FieldFace } from '../date-field/field-face'
import '../date-field/date-field.scss'

type Props = {
  readonly label: string
  /** 09:05; empty before one is chosen. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly id?: string
}

/** A time of the day from the platform's clock. */
export function TimeField({ label, value, onChange, id }: Props) {
  const words = value === '' ? '点这里选时间' : value
  return (
    <View className="date-field">
      <Text className="date-field__label">{label}</Text>
      <Picker mode="time" value={value || '09:00'} onChange={({ detail }) => onChange(String(detail.value))}>
        <FieldFace label={label} words={words} id={id} />
      </Picker>
    </View>
  )
}
