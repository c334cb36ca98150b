import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'

type Props = { readonly as: 'station' | 'volunteer' }

const DOORS = {
  station: {
    url: '/packages/station/enter-service/index',
    title: '补录没点单的服务',
    words: '写在纸上的，喊一声就去的',
  },
  volunteer: {
    url: '/packages/volunteer/report-service/index',
    title: '我做了一件没有点单的事',
    words: '写下来，站长问清楚了就算时长',
  },
} as const

/** The way to write down a service that nobody had ordered. */
export function EnteredDoor({ as }: Props) {
  const { url, title, words } = DOORS[as]
  return (
    <RowGroup>
      <ListRow
        id={`row-entered-${as}`}
        icon="pen"
        title={title}
        words={words}
        onTap={() => void Taro.navigateTo({ url })}
      />
    </RowGroup>
  )
}
