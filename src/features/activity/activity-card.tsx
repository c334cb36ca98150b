import { Text } from '@tarojs/components'
import { ACTIVITY_WAITS } from '../../../domain/activity/activity-row'
import { ACTIVITY_STATUSES } from '../../../domain/activity/activity-statuses'
import { ENROLMENT_STATUSES } from '../../../domain/activity/enrolment'
import { villageName } from '../../../domain/town/stations'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Tag } from '../../ui/status-tag/tag'
import './activity-card.scss'
import { type ActivityRow, holderName, isEnrolling, sayPlaces, sayTimes, shortTitle } from './activity-words'
import { goToActivity } from './go-to-activity'

/** How it stands for the reader: his own place first. */
function standing({ mine, status }: ActivityRow) {
  if (status === 'cancelled') return <Tag label={ACTIVITY_STATUSES.cancelled.label} tone="stop" />
  if (mine && mine !== 'left') {
    const waits = mine === 'waiting' || mine === 'missed'
    return <Tag label={ENROLMENT_STATUSES[mine]} tone={waits ? 'wait' : 'go'} />
  }
  if (status === 'published') return null
  return <Tag label={ACTIVITY_STATUSES[status].label} tone={status === 'draft' ? 'wait' : 'done'} />
}

/** One activity in a list: what, when, where, and how many places there are. */
export function ActivityCard({ activity }: { readonly activity: ActivityRow }) {
  const nowMs = serverNowMs()
  const when = sayTimes(activity, nowMs)
  const where = `${villageName(activity.villageId)}${activity.venue}`
  const places = isEnrolling(activity, nowMs) ? sayPlaces(activity).join(' · ') : ''
  const title = shortTitle(activity)
  return (
    <Card
      id={`activity-${activity.id}`}
      onTap={() => goToActivity('one', { id: activity.id })}
      label={[title, when, where, places].filter(Boolean).join('，')}
    >
      <CardHead title={title} aside={standing(activity)} />
      <Text>{when}</Text>
      <Text className="activity-card__words">
        {where}，{holderName(activity)}办
      </Text>
      {places && <Text className="activity-card__words">{places}</Text>}
      {activity.waits && <Text className="activity-card__waits">{ACTIVITY_WAITS[activity.waits]}</Text>}
    </Card>
  )
}
