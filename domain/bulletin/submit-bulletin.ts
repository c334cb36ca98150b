import type { Activity } from '../activity/activity'
import { ok, type Result, refuse } from '../kernel/result'
import { answersForPlace } from '../people/answers-for-place'
import type { Person } from '../people/person'
import { type CountedActivity, isHeldBy } from '../targets/activity-figures'
import type { Bulletin, BulletinWords } from './bulletin'
import { BULLETIN_MOVES, BULLETIN_STATUSES, mayMove } from './bulletin-lifecycle'

/** Who writes for a unit: the head of the station, or the town's coordinator for his office and any station. */
export const writesFor = (person: Person, { stationId }: Pick<Bulletin, 'stationId'>): boolean =>
  answersForPlace(person, stationId)

type Written = BulletinWords & Pick<Bulletin, 'words'>
type Told = CountedActivity & Pick<Activity, 'id' | 'townId'>
type New = Written &
  Pick<Bulletin, 'id' | 'stationId' | 'atMs'> & {
    /** The activity that it tells of; null: there is none of that id, absent: it tells of none. */
    readonly activity?: Told | null
  }

/**
 * Whoever names an activity tells of one that his unit has held.
 * Errors: SESSION.NOT_YOUR_STATION, BULLETIN.NOT_HELD.
 */
export function submitBulletin(person: Person, { activity, ...written }: New): Result<Bulletin> {
  if (!writesFor(person, written)) return refuse('SESSION.NOT_YOUR_STATION')
  if (activity === null) return refuse('BULLETIN.NOT_HELD')
  if (activity && (activity.townId !== person.townId || !isHeldBy(activity, written.stationId)))
    return refuse('BULLETIN.NOT_HELD')
  return ok({
    ...written,
    ...(activity && { activityId: activity.id }),
    townId: person.townId,
    by: person.id,
    version: 1,
    status: 'submitted',
    decided: null,
  })
}

/**
 * Written anew, before it was decided upon or after it was sent back; it counts for the month in which it first came in.
 * Errors: BULLETIN.NOT_FOUND, BULLETIN.DECIDED.
 */
export function reviseBulletin(
  bulletin: Bulletin | null,
  person: Person,
  written: Written,
): Result<Bulletin> {
  if (!bulletin || bulletin.townId !== person.townId || !writesFor(person, bulletin))
    return refuse('BULLETIN.NOT_FOUND')
  if (!mayMove('revise', bulletin.status))
    return refuse('BULLETIN.DECIDED', { status: BULLETIN_STATUSES[bulletin.status].label })
  return ok({
    ...bulletin,
    ...written,
    by: person.id,
    version: bulletin.version + 1,
    status: BULLETIN_MOVES.revise.to,
  })
}
