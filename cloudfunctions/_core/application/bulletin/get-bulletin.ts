import { seeOfActivity } from '../../../../domain/activity/picture-of-activity'
import { BULLETIN_DECISIONS, mayMove } from '../../../../domain/bulletin/bulletin-lifecycle'
import { writesFor } from '../../../../domain/bulletin/submit-bulletin'
import { ok, refuse } from '../../../../domain/kernel/result'
import { isTownCoordinator } from '../../../../domain/people/roles-of'
import type { Query } from '../../runtime/context'
import { activities, bulletins } from '../../store/collections'
import { peopleByIds } from '../../store/people-queries'

export const getBulletin: Query<'bulletin.get'> = async ({ person, townId }, { bulletinId }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const found = await bulletins.find(bulletinId)
  if (!found || found.townId !== townId || !writesFor(person, found)) return refuse('BULLETIN.NOT_FOUND')
  const { id, stationId, activityId, kind, title, text, status, atMs, version, words, decided, by } = found
  const [authors, activity] = await Promise.all([
    peopleByIds([...new Set([by, ...(decided ? [decided.by] : [])])]),
    activityId ? activities.find(activityId) : null,
  ])
  const nameOf = (personId: string): string =>
    authors.find((each) => each.id === personId)?.contact.name ?? ''
  const decides = isTownCoordinator(person) && by !== person.id
  return ok({
    id,
    stationId,
    kind,
    title,
    text,
    activity: activity && {
      id: activity.id,
      title: activity.title,
      startsAtMs: activity.startsAtMs,
      pictured: seeOfActivity(activity, person).ok,
    },
    status,
    atMs,
    version,
    by: nameOf(by),
    doubtfulWords: words !== 'pass',
    decided: decided && { ...decided, by: nameOf(decided.by) },
    mayRevise: mayMove('revise', status),
    mayDecide: decides ? BULLETIN_DECISIONS.filter((decision) => mayMove(decision, status)) : [],
  })
}
