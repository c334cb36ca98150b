import { Picker, Text, View } from '@tarojs/components'
import { STATIONS } from '../../../domain/town/stations'
import { Icon } from '../../ui/icon/icon'
import './place-fields.scss'

type Props = {
  readonly stationId: string
  readonly problem?: string
  readonly onChange: (stationId: string) => void
}

/** One village from the list of those of the town. */
export function VillagePicker({ stationId, problem = '', onChange }: Props) {
  const at = STATIONS.findIndex(({ id }) => id === stationId)
  return (
    <>
      <Picker
        id="village-picker"
        mode="selector"
        range={STATIONS.map(({ village }) => village)}
        value={Math.max(0, at)}
        onChange={({ detail }) => {
          const station = STATIONS[Number(detail.value)]
          if (station) onChange(station.id)
        }}
      >
        <View
          id="village"
          className="place-fields__village"
          ariaRole="button"
          ariaLabel={`选村子，${STATIONS[at]?.village ?? '还没有选'}`}
          tabIndex={0}
        >
          <Icon name="place" colour="brand" />
          <Text className="place-fields__name">{STATIONS[at]?.village ?? '请选村子'}</Text>
          <Icon name="next" />
        </View>
      </Picker>
      {problem !== '' && <Text className="place-fields__problem">{problem}</Text>}
    </>
  )
}
