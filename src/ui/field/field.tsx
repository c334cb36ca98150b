import { Input, Text, Textarea, View } from '@tarojs/components'
import './field.scss'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly kind?: 'text' | 'phone' | 'number' | 'long'
  readonly maxLength?: number
  /** What is wrong, in a sentence; empty when nothing is. */
  readonly problem?: string
  readonly id?: string
}

export function Field({
  label,
  value,
  onChange,
  placeholder = '',
  kind = 'text',
  maxLength = 100,
  problem = '',
  id,
}: Props) {
  const common = {
    value,
    placeholder,
    maxlength: maxLength,
    placeholderClass: 'field__placeholder',
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    ...(id && { id }),
    // In the browser the element that is written into lies within: it needs the name as well.
    ...(process.env.TARO_ENV === 'h5' && { nativeProps: { 'aria-label': label } }),
  }
  return (
    <View className={problem ? 'field field--wrong' : 'field'}>
      <Text className="field__label">{label}</Text>
      {kind === 'long' ? (
        <Textarea className="field__area" autoHeight={false} ariaLabel={label} {...common} />
      ) : (
        <Input
          className="field__input"
          type={kind === 'text' ? 'text' : 'number'}
          ariaLabel={label}
          {...common}
        />
      )}
      {problem !== '' && (
        <Text className="field__problem" ariaRole="alert">
          {problem}
        </Text>
      )}
    </View>
  )
}
