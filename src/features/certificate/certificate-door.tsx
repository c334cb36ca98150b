import Taro from '@tarojs/taro'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { useQuery } from '../data/use-query'

const MOST_COUNTED = 50

const open = () => {
  void Taro.navigateTo({ url: '/packages/station/certificates/index' })
}

/** How many certificates the office is waited for; nothing while nobody waits. */
export function CertificateDoor() {
  const { data } = useQuery('certificate.list', { view: 'todo', limit: MOST_COUNTED })
  const waiting = data?.items ?? []
  if (waiting.length === 0) return null
  const late = waiting.filter((each) => each.late).length
  const count = `${waiting.length}${waiting.length === MOST_COUNTED ? ' 多' : ''} 份等着办`
  return (
    <RowGroup>
      <ListRow
        id="row-certificates"
        icon="menu"
        title="志愿者要证明"
        words={late > 0 ? `${count}，其中 ${late} 份过了该办的日子` : count}
        onTap={open}
      />
    </RowGroup>
  )
}
