import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import { useQuery } from '../data/use-query'
import { ActivityCard } from './activity-card'
import { goToActivity } from './go-to-activity'

const SHOWN = 2

/** 「最近的活动」 on the home page: the next ones, and where the others are. Nothing while nothing is planned. */
export function ComingActivities() {
  const { data } = useQuery('activity.list', { view: 'coming' })
  const coming = data?.items ?? []
  if (coming.length === 0) return null
  return (
    <Section title="最近的活动" id="coming-activities">
      {coming.slice(0, SHOWN).map((activity) => (
        <ActivityCard key={activity.id} activity={activity} />
      ))}
      <RowGroup>
        <ListRow
          id="row-all-activities"
          icon="list"
          title="看所有活动"
          words={`就要办的有 ${coming.length} 个`}
          onTap={() => goToActivity('list')}
        />
      </RowGroup>
    </Section>
  )
}
