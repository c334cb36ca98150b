import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'

const open = () => {
  void Taro.navigateTo({ url: '/packages/volunteer/register/index' })
}

/** The way for a villager to become a volunteer. */
export const RegisterDoor = () => (
  <RowGroup>
    <ListRow
      id="row-register"
      icon="people"
      title="我要当志愿者"
      words="会一样是一样，去不去每次由您定"
      onTap={open}
    />
  </RowGroup>
)
