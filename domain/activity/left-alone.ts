import { personMailbox } from '../kernel/ids'
import type { Notice } from '../notice/notice'
import type { Activity } from './activity'
import { activityNotices, mailboxOfHolder } from './activity-notices'
import type { Enrolment } from './enrolment'
import { holdsPlace } from './enrolment-part'

const serves = (line: Enrolment): boolean => line.kind === 'volunteer' && holdsPlace(line)

/** Who serves, may not be there alone, and has no adult beside him. */
export function leftAlone({ enrolments }: Pick<Activity, 'enrolments'>): readonly Enrolment[] {
  const serving = enrolments.filter(serves)
  return serving.every(({ accompanied }) => accompanied) ? serving : []
}

/** The holder looks for an adult, and who would come alone knows that he cannot yet; told once, when it comes to that. */
export function aloneNotices(
  before: Pick<Activity, 'enrolments'>,
  after: Activity,
  by: { readonly byId: string; readonly atMs: number },
): readonly Notice[] {
  const alone = leftAlone(after)
  if (alone.length === 0 || leftAlone(before).length > 0) return []
  const words = { names: alone.map(({ name }) => name).join('、') }
  return [
    ...activityNotices(after, { news: 'alone', to: [mailboxOfHolder(after)], words }, by),
    ...activityNotices(
      after,
      { news: 'no_adult', to: alone.map(({ personId }) => personMailbox(personId)) },
      by,
    ),
  ]
}
