import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'

const open = () => {
  void Taro.navigateTo({ url: '/packages/villager/scan/index' })
}

/** 扫门口的码: to arrive, or, for who may, to order for those who live there. */
export function ScanDoor({ mayOrder }: { readonly mayOrder: boolean }) {
  const words = mayOrder ? '到了扫一扫，也能替这家点单' : '约好了去，到了扫一扫'
  return (
    <RowGroup>
      <ListRow id="row-scan" icon="place" title="扫门口的码" words={words} onTap={open} />
    </RowGroup>
  )
}
