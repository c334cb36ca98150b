import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'

const open = () => {
  void Taro.navigateTo({ url: '/packages/station/board/index' })
}

export const BoardDoor = () => (
  <RowGroup>
    <ListRow id="row-board" icon="list" title="派单台" words="在等人的单子，等多久，为什么等" onTap={open} />
  </RowGroup>
)
