import type { Activity } from './activity'
import type { Enrolment } from './enrolment'
import type { ListedPeople } from './listed-people'
import type { ActivityContext, ActivityStep } from './move-activity'
import { giveUpPlace } from './take-off'

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
  known: ListedPeople,
  now: Pick<ActivityContext, 'atMs' | 'settings'>,
): ActivityStep {
  const isHis = (line: Enrolment) => line.personId === personId
  const enrolments = activity.enrolments.map((line) => (isHis(line) ? withoutWords(line, name) : line))
  const forgotten = { ...activity, enrolments }
  return activity.status === 'published'
    ? giveUpPlace(forgotten, isHis, known, now)
    : { activity: forgotten, notices: [] }
}
