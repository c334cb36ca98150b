import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'

const open = () => {
  void Taro.navigateTo({ url: '/packages/villager/claim/index' })
}

/** For who was on the station's list before he had the mini-program. */
export const ClaimDoor = () => (
  <RowGroup>
    <ListRow
      id="row-claim"
      icon="people"
      title="站里早就登记过我"
      words="把以前的时长和档案接到这里，不用重新登记"
      onTap={open}
    />
  </RowGroup>
)
