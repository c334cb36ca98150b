import type { Activity } from '../../../../domain/activity/activity'
import { type ListedPeople, listedPeople } from '../../../../domain/activity/listed-people'
import { stillComes } from '../../../../domain/activity/take-off'
import { peopleByIds } from '../../store/people-queries'

/** Everybody who comes or waits, as they are now. */
export async function peopleOnList({ enrolments }: Pick<Activity, 'enrolments'>): Promise<ListedPeople> {
  const ids = enrolments.filter(stillComes).map(({ personId }) => personId)
  return listedPeople(ids.length > 0 ? await peopleByIds(ids) : [])
}

/** Those who wait: nobody else moves up. */
export const peopleWaiting = ({ enrolments }: Pick<Activity, 'enrolments'>): Promise<ListedPeople> =>
  peopleOnList({ enrolments: enrolments.filter(({ status }) => status === 'waiting') })
