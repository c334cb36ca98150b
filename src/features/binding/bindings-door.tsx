import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { useQuery } from '../data/use-query'

const open = () => {
  void Taro.navigateTo({ url: '/packages/station/bindings/index' })
}

/** How many wait to be known again; nothing while nobody waits. */
export function BindingsDoor() {
  const { data } = useQuery('person.bindings', {})
  const waiting = data?.items.length ?? 0
  if (waiting === 0) return null
  return (
    <RowGroup>
      <ListRow
        id="row-bindings"
        icon="people"
        title="有人说站里登记过他"
        words={`${waiting} 位等您认一认`}
        onTap={open}
      />
    </RowGroup>
  )
}
