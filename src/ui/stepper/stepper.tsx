import { Text, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import { nextStop } from './next-stop'
import './stepper.scss'

type Props = {
  /** What is being changed. */
  readonly label: string
  readonly value: number
  /** The values that − and + stop at. */
  readonly stops: readonly number[]
  /** A value with its unit. */
  readonly say: (value: number) => string
  readonly onChange: (value: number) => void
  readonly id?: string
}

const SIDES = {
  less: { icon: 'minus', verb: '减到' },
  more: { icon: 'plus', verb: '加到' },
} as const

/** − and + on both sides of an amount. */
export function Stepper({ label, value, stops, say, onChange, id }: Props) {
  const side = (towards: 'less' | 'more') => {
    const stop = nextStop(stops, value, towards)
    const { icon, verb } = SIDES[towards]
    return (
      <View
        className={`stepper__button stepper__button--${stop === null ? 'end' : towards}`}
        ariaRole="button"
        ariaLabel={stop === null ? `${label}，到头了` : `${label}，${verb} ${say(stop)}`}
        tabIndex={0}
        onClick={() => stop !== null && onChange(stop)}
      >
        <Icon name={icon} colour={stop === null ? 'ink-2' : 'brand'} />
      </View>
    )
  }
  return (
    <View className="stepper" ariaRole="group" ariaLabel={`${label}，${say(value)}`} {...(id && { id })}>
      {side('less')}
      <Text className="stepper__value">{say(value)}</Text>
      {side('more')}
    </View>
  )
}
