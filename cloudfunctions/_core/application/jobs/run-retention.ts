import { forgetPeople } from '../../../../domain/activity/forget-people'
import { forgetContact } from '../../../../domain/privacy/forget-contact'
import { isForgettable } from '../../../../domain/privacy/is-forgettable'
import { TOWN } from '../../../../domain/town/stations'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { activitiesToForget } from '../../store/activity-queries'
import { dropAuditBefore } from '../../store/audit-queries'
import { dropWordsOfOrder } from '../../store/order-words'
import { ordersToForget } from '../../store/retention-queries'
import { retentionPlan } from './retention-plan'
import { rewriteActivity } from './rewrite-activity'
import { rewriteOrder } from './rewrite-order'

/** Of each kind in one run. */
const BATCH = 50
const ACTION = 'jobs.retention'

/**
 * Forgets telephones, places and words of orders that ended long ago, with the lines about them, names on the lists of
 * activities, and the oldest rows of the audit log. Never touches hours. The order itself goes last, and is looked at
 * again in its own transaction: two runs, or a run that was cut off, do no harm.
 */
export async function runRetention(nowMs: number): Promise<Tally> {
  const { settings, orders, activitiesBeforeMs, auditBeforeMs } = await retentionPlan(TOWN.id, nowMs)
  let contactsForgotten = 0
  let contactsLeft = 0
  for (const ended of orders) {
    const old = await ordersToForget(TOWN.id, ended, BATCH)
    const { done, failed } = await eachSafely(old, ACTION, async ({ id }) => {
      await dropWordsOfOrder(id)
      return rewriteOrder(id, (order) =>
        isForgettable(order, settings, nowMs) ? forgetContact(order, nowMs) : order,
      )
    })
    contactsForgotten += done
    contactsLeft += failed
  }
  const named = await activitiesToForget(TOWN.id, activitiesBeforeMs, BATCH)
  const unnamed = await eachSafely(named, ACTION, ({ id }) =>
    rewriteActivity(id, ACTION, nowMs, (activity) => ({
      activity: forgetPeople(activity, nowMs),
      notices: [],
    })),
  )
  await dropAuditBefore(TOWN.id, auditBeforeMs)
  return { contactsForgotten, contactsLeft, activitiesUnnamed: unnamed.done }
}
