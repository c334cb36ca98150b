import { findEnrolment } from '../../../../domain/activity/enrol'
import { correctActivityMinutes } from '../../../../domain/activity/settle-activity'
import { knownSpans } from '../../../../domain/hours/service-minutes'
import { ok } from '../../../../domain/kernel/result'
import { isTownCoordinator } from '../../../../domain/people/roles-of'
import type { Command } from '../../runtime/context'
import { accountsOf } from '../order/postings-of'
import { servicesAround } from '../order/services-around'
import { bookSettled } from './book-settled'
import { loadActivity } from './load-activity'

export const correctActivity: Command<'activity.correct'> = async (context, input) => {
  const { activityId, personId, minutes, reason } = input
  const loaded = await loadActivity(context, activityId)
  if (!loaded.ok) return loaded
  const { activity, person, move } = loaded.value
  const known = await accountsOf(context, [personId])
  const recentOf = await servicesAround(context, known, (id) =>
    knownSpans(findEnrolment(activity, id)?.visits ?? []),
  )
  const settled = correctActivityMinutes(activity, { volunteerId: personId, minutes, reason }, move, {
    recentOf,
    byTown: isTownCoordinator(person),
  })
  return settled.ok ? ok(await bookSettled(context, settled.value, { known, corrected: input })) : settled
}
