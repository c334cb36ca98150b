import { Text, View } from '@tarojs/components'
import type { StatusTone } from '../../../domain/order/order-statuses'
import { Icon, type IconColour } from '../icon/icon'
import type { IconName } from '../icon/icon-paths'
import './status-tag.scss'

const TONES: Readonly<Record<StatusTone, { icon: IconName; colour: IconColour }>> = {
  wait: { icon: 'clock', colour: 'info' },
  go: { icon: 'check', colour: 'brand' },
  done: { icon: 'check', colour: 'ink-2' },
  stop: { icon: 'close', colour: 'ink-2' },
  late: { icon: 'alert', colour: 'danger' },
}

/** A word, an icon and a colour: never the colour alone. */
export function Tag({ label, tone }: { readonly label: string; readonly tone: StatusTone }) {
  return (
    <View className={`status-tag status-tag--${tone}`}>
      <Icon name={TONES[tone].icon} colour={TONES[tone].colour} />
      <Text className="status-tag__label">{label}</Text>
    </View>
  )
}
