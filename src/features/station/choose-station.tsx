import { Picker, Text, View } from '@tarojs/components'
import { villageName } from '../../../domain/town/stations'
import { Icon } from '../../ui/icon/icon'
import './choose-station.scss'

type Props = {
  readonly stationIds: readonly string[]
  /** What stands for all of them; absent where one has to be chosen. */
  readonly all?: string
  /** Null: all. */
  readonly chosen: string | null
  readonly onChoose: (stationId: string | null) => void
}

/** One station of several, or all. */
export function ChooseStation({ stationIds, all, chosen, onChoose }: Props) {
  const options = [...(all ? [null] : []), ...stationIds]
  const say = (stationId: string | null) => (stationId === null ? (all ?? '') : villageName(stationId))
  return (
    <Picker
      mode="selector"
      range={options.map(say)}
      value={Math.max(0, options.indexOf(chosen))}
      onChange={({ detail }) => onChoose(options[Number(detail.value)] ?? null)}
    >
      <View
        id="choose-station"
        className="choose-station"
        ariaRole="button"
        ariaLabel={`换一个站，现在是${say(chosen)}`}
        tabIndex={0}
      >
        <Icon name="place" colour="brand" />
        <Text className="choose-station__name">{say(chosen)}</Text>
        <Icon name="next" />
      </View>
    </Picker>
  )
}
