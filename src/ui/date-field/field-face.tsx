import { Text, View } from '@tarojs/components'
import './date-field.scss'

type Props = { readonly label: string; readonly words: string; readonly id?: string | undefined }

/** What one taps to open the calendar or the clock of a field. */
export const FieldFace = ({ label, words, id }: Props) => (
  <View
    className="date-field__day"
    ariaRole="button"
    ariaLabel={`${label}，${words}`}
    tabIndex={0}
    {...(id && { id })}
  >
    <Text>{words}</Text>
  </View>
)
