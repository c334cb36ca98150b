import { findEnrolment } from '../../../../domain/activity/enrol'
import { confirmMinutes } from '../../../../domain/activity/settle-activity'
import { knownSpans } from '../../../../domain/hours/service-minutes'
import { ok } from '../../../../domain/kernel/result'
import { isTownCoordinator } from '../../../../domain/people/roles-of'
import type { Command } from '../../runtime/context'
import { accountsOf } from '../order/postings-of'
import { servicesAround } from '../order/services-around'
import { bookSettled } from './book-settled'
import { loadActivity } from './load-activity'

export const confirmActivity: Command<'activity.confirm'> = async (context, { activityId, minutes }) => {
  const loaded = await loadActivity(context, activityId)
  if (!loaded.ok) return loaded
  const { activity, person, move } = loaded.value
  const ids = [...new Set(minutes.map(({ personId }) => personId))]
  const known = await accountsOf(context, ids)
  const recentOf = await servicesAround(context, known, (id) =>
    knownSpans(findEnrolment(activity, id)?.visits ?? []),
  )
  const settled = confirmMinutes(
    activity,
    minutes.map((line) => ({
      volunteerId: line.personId,
      minutes: line.minutes,
      reason: line.reason ?? null,
    })),
    move,
    { recentOf, byTown: isTownCoordinator(person) },
  )
  return settled.ok ? ok(await bookSettled(context, settled.value, { known })) : settled
}
