import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'

const open = () => {
  void Taro.navigateTo({ url: '/packages/villager/scan/index' })
}

/** 扫门口的码: to arrive, or to order for who lives there. */
export const ScanDoor = () => (
  <RowGroup>
    <ListRow id="row-scan" icon="place" title="扫门口的码" words="到了扫一扫，也能替这家点单" onTap={open} />
  </RowGroup>
)
