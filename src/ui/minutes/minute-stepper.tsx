import { Text, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import './minute-stepper.scss'

const STEP = 5

type Props = {
  readonly minutes: number
  readonly max: number
  readonly label: string
  readonly onChange: (minutes: number) => void
}

/** To the next multiple of five in either direction. */
const stepped = (minutes: number, by: 1 | -1): number =>
  by === 1 ? Math.floor(minutes / STEP) * STEP + STEP : Math.ceil(minutes / STEP) * STEP - STEP

export function MinuteStepper({ minutes, max, label, onChange }: Props) {
  const change = (by: 1 | -1) => onChange(Math.min(max, Math.max(0, stepped(minutes, by))))
  return (
    <View className="minute-stepper" ariaRole="group" ariaLabel={`${label}，${minutes} 分钟`}>
      <View
        className="minute-stepper__button"
        ariaRole="button"
        ariaLabel="少 5 分钟"
        tabIndex={0}
        onClick={() => change(-1)}
      >
        <Icon name="minus" colour="brand" />
      </View>
      <Text className="minute-stepper__value">{minutes} 分钟</Text>
      <View
        className="minute-stepper__button"
        ariaRole="button"
        ariaLabel="多 5 分钟"
        tabIndex={0}
        onClick={() => change(1)}
      >
        <Icon name="plus" colour="brand" />
      </View>
    </View>
  )
}
