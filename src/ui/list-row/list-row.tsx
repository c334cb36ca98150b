import { Text, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-paths'
import './list-row.scss'

type Props = {
  readonly title: string
  readonly words?: string
  readonly icon?: IconName
  readonly onTap: () => void
  readonly id?: string
}

/** One line that leads somewhere. */
export function ListRow({ title, words = '', icon, onTap, id }: Props) {
  return (
    <View
      className="list-row"
      hoverClass="list-row--pressed"
      ariaRole="button"
      ariaLabel={words ? `${title}，${words}` : title}
      tabIndex={0}
      onClick={onTap}
      {...(id && { id })}
    >
      {icon && <Icon name={icon} colour="brand" />}
      <View className="list-row__text">
        <Text className="list-row__title">{title}</Text>
        {words !== '' && <Text className="list-row__words">{words}</Text>}
      </View>
      <Icon name="next" />
    </View>
  )
}
