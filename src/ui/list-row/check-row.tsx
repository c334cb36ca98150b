import { Text, View } from '@tarojs/components'
import { yesNo } from '../accessibility/yes-no'
import { Icon } from '../icon/icon'
import './check-row.scss'

type Props = {
  readonly title: string
  /** Why this one, and where he belongs. */
  readonly words: readonly string[]
  readonly on: boolean
  readonly onToggle: () => void
  readonly id?: string
}

/** One of several that can be chosen together. */
export function CheckRow({ title, words, on, onToggle, id }: Props) {
  return (
    <View
      className={on ? 'check-row check-row--on' : 'check-row'}
      ariaRole="checkbox"
      ariaChecked={yesNo(on)}
      ariaLabel={[title, ...words].join('，')}
      tabIndex={0}
      onClick={onToggle}
      {...(id && { id })}
    >
      <View className="check-row__box">{on && <Icon name="check" colour="on-brand" />}</View>
      <View className="check-row__text">
        <Text>{title}</Text>
        {words.map((line) => (
          <Text key={line} className="check-row__words">
            {line}
          </Text>
        ))}
      </View>
    </View>
  )
}
