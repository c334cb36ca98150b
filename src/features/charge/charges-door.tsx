import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { useQuery } from '../data/use-query'

const open = () => {
  void Taro.navigateTo({ url: '/packages/office/charges/index' })
}

/** How many reports of money that was asked for the town has still to settle; nothing while there are none. */
export function ChargesDoor() {
  const { data } = useQuery('charge.list', {})
  const waiting = data?.items.filter(({ closed }) => closed === null) ?? []
  if (waiting.length === 0) return null
  const late = waiting.filter((each) => each.late).length
  return (
    <RowGroup>
      <ListRow
        id="row-charges"
        icon="alert"
        title="有人反映收了钱"
        words={`${waiting.length} 件要查清${late > 0 ? `，${late} 件过了时间` : ''}`}
        onTap={open}
      />
    </RowGroup>
  )
}
