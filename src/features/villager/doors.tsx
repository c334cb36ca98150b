import { Text, View } from '@tarojs/components'
import { Icon } from '../../ui/icon/icon'
import type { IconName } from '../../ui/icon/icon-paths'
import './doors.scss'

type Door = {
  readonly id: string
  readonly title: string
  readonly words: string
  readonly icon: IconName
  readonly onTap: () => void
}

/** A few large doors; the first ones weigh most. */
export function Doors({ doors }: { readonly doors: readonly Door[] }) {
  return (
    <View className="doors">
      {doors.map(({ id, title, words, icon, onTap }) => (
        <View
          key={id}
          id={id}
          className="doors__door"
          hoverClass="doors__door--pressed"
          ariaRole="button"
          ariaLabel={`${title}，${words}`}
          tabIndex={0}
          onClick={onTap}
        >
          <Icon name={icon} colour="brand" large />
          <View className="doors__text">
            <Text className="doors__title">{title}</Text>
            <Text className="doors__words">{words}</Text>
          </View>
        </View>
      ))}
    </View>
  )
}
