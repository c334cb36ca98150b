import { ACTIVITY_WAITS, type ActivityWait } from '../../../domain/activity/activity-row'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { useQuery } from '../data/use-query'
import { shortTitle } from './activity-words'
import { goToActivity } from './go-to-activity'

/** A draft may wait; what took place has to be written down, and minutes confirmed. */
const PRESSING: readonly ActivityWait[] = ['record', 'settle', 'close']

/** Activities that wait for their organiser, each where it is dealt with; nothing while none does. */
export function ActivitiesDoor() {
  const { data } = useQuery('activity.list', { view: 'handling' })
  const waiting = (data?.items ?? []).flatMap(({ waits, ...row }) =>
    waits && PRESSING.includes(waits) ? [{ ...row, waits }] : [],
  )
  if (waiting.length === 0) return null
  return (
    <RowGroup>
      {waiting.map((row) => (
        <ListRow
          key={row.id}
          id={`waits-${row.id}`}
          icon="people"
          title={`活动：${shortTitle(row)}`}
          words={ACTIVITY_WAITS[row.waits]}
          onTap={() => goToActivity('one', { id: row.id })}
        />
      ))}
    </RowGroup>
  )
}
