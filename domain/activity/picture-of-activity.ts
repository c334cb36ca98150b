import { personMailbox, townMailbox } from '../kernel/ids'
import { ok, type Result, refuse } from '../kernel/result'
import type { Notice } from '../notice/notice'
import { SYSTEM_ACTOR_ID } from '../order/order-event'
import type { Person } from '../people/person'
import { isTownCoordinator } from '../people/roles-of'
import { endPicture, type Picture } from '../pictures/picture'
import {
  addPicture,
  keepPicture,
  type PictureAsker,
  type PictureStep,
  removePicture,
  seePicture,
  type WithPicture,
} from '../pictures/picture-moves'
import { PICTURES } from '../pictures/picture-table'
import type { Activity } from './activity'
import { type ActivityNews, activityNotices, mailboxOfHolder } from './activity-notices'
import { isHeld } from './counts-for'
import { type ActivityContext, type ActivityStep, moveActivity, moveRefusal } from './move-activity'
import { isOrganiser } from './role-on'

/** Who holds an activity asks for its picture once it took place; of who has taken it he is nobody's office. */
export function pictureAsker(activity: Activity, person: Person): PictureAsker {
  if (!isOrganiser(activity, person) || !isHeld(activity)) return null
  const own = activity.picture?.state !== 'gone' && activity.picture?.by === person.id
  return { as: own ? 'self' : isTownCoordinator(person) ? 'town' : 'station', pending: false }
}

type Step = (asker: PictureAsker) => Result<Activity>

function step(activity: Activity, person: Person, context: ActivityContext, decide: Step): Result<Activity> {
  const refused = moveRefusal(activity, 'picture', context)
  if (refused) return refused
  const decided = decide(pictureAsker(activity, person))
  if (!decided.ok) return decided
  const { picture } = decided.value
  return moveActivity(activity, { move: 'picture', patch: picture ? { picture } : {} }, context)
}

/**
 * The one photograph of how it was, where it will lie. Whoever adds it has said that nobody is on it who does not want to
 * be, and no child’s face. Errors: PICTURE.MOVE_NOT_ALLOWED and those of the life cycle; so of every move.
 */
export const addToActivity = (
  activity: Activity,
  path: string,
  person: Person,
  context: ActivityContext,
): Result<Activity> => {
  const { atMs } = context
  const untilMs = atMs + PICTURES['activity.addPicture'].keptMs
  const taken = { path, by: person.id, atMs, untilMs }
  return step(activity, person, context, (asker) => addPicture(activity, taken, asker))
}

/** Somebody who holds it wants to see it. Errors: SESSION.NOT_YOUR_STATION, PICTURE.MOVE_NOT_ALLOWED. */
export const seeOfActivity = (activity: Activity, person: Person): Result<WithPicture<Activity>> =>
  isOrganiser(activity, person)
    ? seePicture(activity, pictureAsker(activity, person))
    : refuse('SESSION.NOT_YOUR_STATION')

/** Whoever took it hears what somebody else did with it. */
function toTaker(activity: Activity, news: ActivityNews, person: Person, atMs: number): readonly Notice[] {
  if (!activity.picture) return []
  const words = { who: person.contact.name }
  const told = { news, to: [personMailbox(activity.picture.by)], words }
  return activityNotices(activity, told, { byId: person.id, atMs })
}

/** What the platform could not judge was looked at by somebody else, who says why it may stay. */
export function keepOfActivity(
  activity: Activity,
  note: string,
  person: Person,
  context: ActivityContext,
): Result<ActivityStep> {
  const { atMs } = context
  const kept = { by: person.id, atMs, note }
  const moved = step(activity, person, context, (asker) => keepPicture(activity, kept, asker))
  if (!moved.ok) return moved
  return ok({ activity: moved.value, notices: toTaker(moved.value, 'picture_kept', person, atMs) })
}

/** It goes, the activity stays as it was. */
export function removeFromActivity(
  activity: Activity,
  person: Person,
  context: ActivityContext,
): Result<ActivityStep> {
  const moved = step(activity, person, context, (asker) => removePicture(activity, asker))
  if (!moved.ok) return moved
  const { atMs } = context
  return ok({ activity: moved.value, notices: toTaker(moved.value, 'picture_removed', person, atMs) })
}

/** After a verdict: whoever took it hears that it is gone; of a doubtful one whoever else may look at it. */
export function verdictNotices(activity: Activity, told: PictureStep, atMs: number): readonly Notice[] {
  const offices = [...new Set([mailboxOfHolder(activity), townMailbox(activity.townId)])]
  const taker = activity.picture ? [personMailbox(activity.picture.by)] : []
  const to = told === 'doubtful' ? offices : taker
  return activityNotices(activity, { news: `picture_${told}`, to }, { byId: SYSTEM_ACTOR_ID, atMs })
}

/** Its year is over: it goes, and that there was one is still known. */
export const outlivePicture = (activity: Activity, atMs: number): Activity =>
  activity.picture?.state === 'passed'
    ? { ...endPicture(activity), picturedUntilMs: atMs }
    : endPicture(activity)

/** Whether there is, or was until its year was over, a photograph that was looked at: what the county’s list counts (SR-07). */
export const isPictured = ({
  picture,
  picturedUntilMs,
}: Pick<Activity, 'picturedUntilMs'> & { readonly picture?: Pick<Picture, 'state'> }): boolean =>
  picture?.state === 'passed' || picturedUntilMs !== undefined
