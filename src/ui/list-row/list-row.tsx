import { Text, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-paths'
import './list-row.scss'

type Props = {
  readonly title: string
  readonly words?: string
  readonly icon?: IconName
  readonly onTap: () => void
  /** Something is being sent: this row, or another one beside it (`off`). */
  readonly busy?: boolean
  readonly off?: boolean
  /** Why the last tap led nowhere. */
  readonly problem?: string
  readonly id?: string
}

/** One line that leads somewhere. */
export function ListRow({
  title,
  words = '',
  icon,
  onTap,
  busy = false,
  off = false,
  problem = '',
  id,
}: Props) {
  const still = busy || off
  return (
    <View
      className={still ? 'list-row list-row--off' : 'list-row'}
      hoverClass={still ? 'none' : 'list-row--pressed'}
      ariaRole="button"
      ariaLabel={words ? `${title}，${words}` : title}
      tabIndex={0}
      onClick={() => !still && onTap()}
      {...(id && { id })}
    >
      {icon && <Icon name={icon} colour="brand" />}
      <View className="list-row__text">
        <Text className="list-row__title">{title}</Text>
        {(busy || words !== '') && <Text className="list-row__words">{busy ? '正在发送…' : words}</Text>}
        {problem !== '' && (
          <Text className="list-row__problem" ariaRole="alert">
            {problem}
          </Text>
        )}
      </View>
      <Icon name="next" />
    </View>
  )
}
