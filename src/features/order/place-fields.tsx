import { View } from '@tarojs/components'
import { Field } from '../../ui/field/field'
import './place-fields.scss'
import { VillagePicker } from './village-picker'

type Props = {
  readonly stationId: string
  readonly addressText: string
  readonly problem: string
  readonly addressProblem: string
  readonly onChange: (change: { stationId?: string; addressText?: string }) => void
}

/** Village from a list, then the place as villagers describe it: group and landmark. */
export function PlaceFields({ stationId, addressText, problem, addressProblem, onChange }: Props) {
  return (
    <View className="place-fields">
      <VillagePicker
        stationId={stationId}
        problem={problem}
        onChange={(chosen) => onChange({ stationId: chosen })}
      />
      <Field
        id="address"
        label="哪个组，附近有什么"
        placeholder="比如：花园组，老槐树旁第二家"
        value={addressText}
        maxLength={60}
        problem={addressProblem}
        onChange={(text) => onChange({ addressText: text })}
      />
    </View>
  )
}
