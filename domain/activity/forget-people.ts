import { personMailbox } from '../kernel/ids'
import { SYSTEM_ACTOR_ID } from '../order/order-event'
import type { Activity } from './activity'
import { activityNotices } from './activity-notices'
import type { Enrolment } from './enrolment'
import type { ActivityStep } from './move-activity'
import { fillPlaces } from './places'

const SOMEBODY = '志愿者'

const withoutWords = (line: Enrolment, name: string): Enrolment => ({
  ...line,
  name,
  reason: line.reason && { ...line.reason, text: '' },
  ...(line.objection && { objection: { ...line.objection, text: '' } }),
})

/**
 * An activity without the names of who was on its list, once their time is over: who served stays as a number, since
 * his hours rest on it; who came as a guest is only counted (个人信息保护法 art. 19, 47). Twice is once.
 */
export function forgetPeople(activity: Activity, atMs: number): Activity {
  if (activity.namesForgottenAtMs !== undefined) return activity
  const guests = activity.enrolments.filter(({ kind, status }) => kind === 'guest' && status === 'came')
  return {
    ...activity,
    othersCame: activity.othersCame + guests.length,
    enrolments: activity.enrolments
      .filter(({ kind }) => kind === 'volunteer')
      .map((line) => withoutWords(line, SOMEBODY)),
    namesForgottenAtMs: atMs,
  }
}

/** Somebody has left the product: his minutes stay under `name`, and the place that he held goes to who waits. */
export function forgetPerson(
  activity: Activity,
  { personId, name }: { readonly personId: string; readonly name: string },
  atMs: number,
): ActivityStep {
  const enrolments = activity.enrolments.map((line): Enrolment => {
    if (line.personId !== personId) return line
    const comes = line.status === 'enrolled' || line.status === 'waiting'
    return withoutWords(comes ? { ...line, status: 'left' } : line, name)
  })
  if (activity.status !== 'published') return { activity: { ...activity, enrolments }, notices: [] }
  const filled = fillPlaces({ ...activity, enrolments })
  const next = { ...activity, enrolments: filled.enrolments, version: activity.version + 1 }
  const to = filled.movedUp.map((line) => personMailbox(line.personId))
  return {
    activity: next,
    notices: activityNotices(next, { news: 'moved_up', to }, { byId: SYSTEM_ACTOR_ID, atMs }),
  }
}
