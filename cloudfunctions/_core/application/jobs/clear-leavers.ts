import { forgetPerson } from '../../../../domain/activity/forget-people'
import type { Person } from '../../../../domain/people/person'
import { forgetContact } from '../../../../domain/privacy/forget-contact'
import { forgetVolunteer } from '../../../../domain/privacy/forget-volunteer'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { activitiesNaming } from '../../store/activity-queries'
import { dropCreditsOf } from '../../store/message-queries'
import { dropWordsOfLeaver } from '../../store/order-words'
import {
  dropNoticesOf,
  markCleared,
  ordersNaming,
  ordersTellingOf,
  peopleToClear,
  unnameRequests,
} from '../../store/retention-queries'
import { townSettingsOf } from '../../store/town-rules'
import { peopleWaiting } from '../activity/people-on-list'
import { rewriteActivity } from './rewrite-activity'
import { rewriteOrder } from './rewrite-order'

const ACTION = 'jobs.leavers'
/** Of one run, so that it ends in time; the next goes on where this one stopped. */
const PEOPLE = 5
const ORDERS = 50

/** What still tells of somebody who has left: his own orders, then those he served on, activities, then messages and requests. */
async function clear(person: Person, nowMs: number): Promise<boolean> {
  const { name } = person.contact
  const own = await ordersTellingOf(person, ORDERS)
  const served = await ordersNaming(person, name, ORDERS)
  const forgotten = await eachSafely(own, ACTION, async ({ id }) => {
    await dropWordsOfLeaver(id, person.id, { whole: true })
    return rewriteOrder(id, (order) => forgetContact(order, nowMs))
  })
  const unnamed = await eachSafely(served, ACTION, async ({ id }) => {
    await dropWordsOfLeaver(id, person.id, { whole: false })
    return rewriteOrder(id, (order) => forgetVolunteer(order, person.id, name))
  })
  const listed = await activitiesNaming(person, name, ORDERS)
  const left = await eachSafely(listed, ACTION, ({ id }) =>
    rewriteActivity(id, ACTION, nowMs, async (activity) =>
      forgetPerson(activity, { personId: person.id, name }, await peopleWaiting(activity), {
        atMs: nowMs,
        settings: await townSettingsOf(activity.townId, nowMs),
      }),
    ),
  )
  const failed = forgotten.failed + unnamed.failed + left.failed
  if (failed > 0 || [own, served, listed].some(({ length }) => length === ORDERS)) return false
  await dropNoticesOf(person)
  await dropCreditsOf(person.id)
  await unnameRequests(person, name)
  await markCleared(person.id, nowMs)
  return true
}

/** Clears away what people who have left have left behind. Safe to be cut off and to run twice. */
export async function clearLeavers(nowMs: number): Promise<Tally> {
  const { done } = await eachSafely(await peopleToClear(PEOPLE), ACTION, (person) => clear(person, nowMs))
  return { leaversCleared: done }
}
