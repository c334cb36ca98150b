import { Picker, Text, View } from '@tarojs/components'
import { STATIONS } from '../../../domain/town/stations'
import { Field } from '../../ui/field/field'
import { Icon } from '../../ui/icon/icon'
import './place-fields.scss'

type Props = {
  readonly stationId: string
  readonly addressText: string
  readonly problem: string
  readonly addressProblem: string
  readonly onChange: (change: { stationId?: string; addressText?: string }) => void
}

/** Village from a list, then the place as villagers describe it: group and landmark. */
export function PlaceFields({ stationId, addressText, problem, addressProblem, onChange }: Props) {
  const at = STATIONS.findIndex(({ id }) => id === stationId)
  return (
    <View className="place-fields">
      <Picker
        mode="selector"
        range={STATIONS.map(({ village }) => village)}
        value={Math.max(0, at)}
        onChange={({ detail }) => {
          const station = STATIONS[Number(detail.value)]
          if (station) onChange({ stationId: station.id })
        }}
      >
        <View
          id="village"
          className="place-fields__village"
          ariaRole="button"
          ariaLabel="选村子"
          tabIndex={0}
        >
          <Icon name="place" colour="brand" />
          <Text className="place-fields__name">{STATIONS[at]?.village ?? '请选村子'}</Text>
          <Icon name="next" />
        </View>
      </Picker>
      {problem !== '' && <Text className="place-fields__problem">{problem}</Text>}
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
