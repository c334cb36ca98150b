import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { useQuery } from '../data/use-query'

const open = () => {
  void Taro.navigateTo({ url: '/packages/station/calls/index' })
}

/** How many people have to be called; nothing while there are none. */
export function CallsDoor() {
  const { data } = useQuery('notice.calls', {})
  const people = data?.items ?? []
  if (people.length === 0) return null
  const pressing = people.filter((each) => each.pressing).length
  return (
    <RowGroup>
      <ListRow
        id="row-calls"
        icon="phone"
        title="要打电话的人"
        words={`${people.length} 个人还不知道${pressing > 0 ? `，${pressing} 个是急事` : ''}`}
        onTap={open}
      />
    </RowGroup>
  )
}
