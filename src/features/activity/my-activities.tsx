import { serverNowMs } from '../../services/server-clock'
import { Section } from '../../ui/section/section'
import { useQuery } from '../data/use-query'
import { ActivityCard } from './activity-card'

/** What I have said that I come to, and is not over. Nothing while there is nothing. */
export function MyActivities() {
  const { data } = useQuery('activity.list', { view: 'mine' })
  const nowMs = serverNowMs()
  const ahead = (data?.items ?? []).filter(
    ({ endsAtMs, status }) => endsAtMs > nowMs && status === 'published',
  )
  if (ahead.length === 0) return null
  return (
    <Section title="我报了名的活动" id="my-activities">
      {ahead.reverse().map((activity) => (
        <ActivityCard key={activity.id} activity={activity} />
      ))}
    </Section>
  )
}
