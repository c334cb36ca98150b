import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { useQuery } from '../data/use-query'

const open = () => {
  void Taro.navigateTo({ url: '/packages/station/volunteers/index' })
}

/** 站里的志愿者, with how much they have handed in that waits. */
export function VolunteersDoor() {
  const { data } = useQuery('record.pending', {})
  const pending = (data?.stations ?? []).reduce((sum, each) => sum + each.pending, 0)
  const words = pending > 0 ? `交来的 ${pending} 条要您核实` : '名单、各人的培训和证书'
  return (
    <RowGroup>
      <ListRow id="row-volunteers" icon="people" title="站里的志愿者" words={words} onTap={open} />
    </RowGroup>
  )
}
