import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { useQuery } from '../data/use-query'

const open = () => {
  void Taro.navigateTo({ url: '/packages/station/applicants/index' })
}

/** How many wait to become volunteers or to do more; nothing while nobody waits. */
export function ApplicantsDoor() {
  const { data } = useQuery('volunteer.applications', {})
  const waiting = data?.items.length ?? 0
  if (waiting === 0) return null
  return (
    <RowGroup>
      <ListRow
        id="row-applicants"
        icon="person"
        title="新志愿者要您看"
        words={`${waiting} 位等着`}
        onTap={open}
      />
    </RowGroup>
  )
}
