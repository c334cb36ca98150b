import type { Activity } from '../../../domain/activity/activity'
import { ACTIVITY_LIMITS } from '../../../domain/activity/activity-limits'
import type { Person } from '../../../domain/people/person'
import { activities } from './collections'
import { _ } from './database'

/** What a page shows; a town has a few in a week. */
const COMING = 60
const LATELY = 30
const IN_HAND = 200

/** Published and not over, the next one first. */
export const comingActivities = async (townId: string, atMs: number): Promise<readonly Activity[]> => {
  const began = await activities.list({
    where: { townId, status: 'published', startsAtMs: _.gt(atMs - ACTIVITY_LIMITS.maxLengthMs) },
    orderBy: [['startsAtMs', 'asc']],
    limit: COMING,
  })
  return began.filter(({ endsAtMs }) => endsAtMs > atMs)
}

/** Those that took place, the latest first. */
export const heldActivities = (townId: string): Promise<readonly Activity[]> =>
  activities.list({
    where: { townId, status: _.in(['held', 'closed']) },
    orderBy: [['startsAtMs', 'desc']],
    limit: LATELY,
  })

/** Those on whose list somebody stands, the latest first. */
export const activitiesOf = ({ townId, id }: Person): Promise<readonly Activity[]> =>
  activities.list({
    where: { townId, enrolments: _.elemMatch({ personId: id, status: _.neq('left') }) },
    orderBy: [['startsAtMs', 'desc']],
    limit: LATELY,
  })

/** Those that have begun and on whose list one of these serves without minutes yet, the latest first. */
export const activitiesUnsettled = (
  townId: string,
  personIds: readonly string[],
  atMs: number,
): Promise<readonly Activity[]> =>
  activities.list({
    where: {
      townId,
      status: _.in(['published', 'held']),
      startsAtMs: _.lte(atMs),
      enrolments: _.elemMatch({
        personId: _.in([...personIds]),
        kind: 'volunteer',
        status: 'came',
        confirmedMinutes: null,
      }),
    },
    orderBy: [['startsAtMs', 'desc']],
    limit: LATELY,
  })

/** Those to come in which somebody serves or waits to, the next one first. */
export const activitiesServedIn = (
  townId: string,
  personId: string,
  atMs: number,
): Promise<readonly Activity[]> =>
  activities.list({
    where: {
      townId,
      status: 'published',
      startsAtMs: _.gt(atMs),
      enrolments: _.elemMatch({ personId, kind: 'volunteer', status: _.in(['enrolled', 'waiting']) }),
    },
    orderBy: [['startsAtMs', 'asc']],
    limit: LATELY,
  })

/** Everything with which somebody may still have to do something, the oldest first. */
export const activitiesInHand = (townId: string): Promise<readonly Activity[]> =>
  activities.list({
    where: { townId, status: _.in(['draft', 'published', 'held']) },
    orderBy: [['startsAtMs', 'asc']],
    limit: IN_HAND,
  })

/** Of all towns, what the clock has something to say of. */
export const activitiesDue = (atMs: number, limit: number): Promise<readonly Activity[]> =>
  activities.list({
    where: { dueAtMs: _.gt(0).and(_.lte(atMs)) },
    orderBy: [['dueAtMs', 'asc']],
    limit,
  })

/** With names on them that have had their time. */
export const activitiesToForget = (
  townId: string,
  beforeMs: number,
  limit: number,
): Promise<readonly Activity[]> =>
  activities.list({
    where: { townId, endsAtMs: _.lt(beforeMs), namesForgottenAtMs: null },
    orderBy: [['endsAtMs', 'asc']],
    limit,
  })

/** Those on whose list somebody stands under his name. */
export const activitiesNaming = (
  { townId, id }: Person,
  name: string,
  limit: number,
): Promise<readonly Activity[]> =>
  activities.list({
    where: { townId, enrolments: _.elemMatch({ personId: id, name: _.neq(name) }) },
    limit,
  })

/** No more of them come at once: each has its list of people. */
const PORTION = 100

export async function activitiesByIds(townId: string, ids: readonly string[]): Promise<readonly Activity[]> {
  const found: Activity[] = []
  for (let from = 0; from < ids.length; from += PORTION) {
    const portion = ids.slice(from, from + PORTION)
    found.push(...(await activities.list({ where: { townId, _id: _.in(portion) }, limit: PORTION })))
  }
  return found
}
