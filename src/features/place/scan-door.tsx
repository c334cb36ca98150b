import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { useSession } from '../session/session-store'

const open = () => {
  void Taro.navigateTo({ url: '/packages/villager/scan/index' })
}

/** 扫门口的码: to arrive, or to order for who lives there. */
export function ScanDoor() {
  const person = useSession().session?.person
  const orders = person?.roles.some((role) => role !== 'villager' && role !== 'volunteer') ?? false
  const words = orders ? '到了扫一扫，也能替这家点单' : '约好了去，到了扫一扫'
  return (
    <RowGroup>
      <ListRow id="row-scan" icon="place" title="扫门口的码" words={words} onTap={open} />
    </RowGroup>
  )
}
