import { personMailbox } from '../kernel/ids'
import { ok, type Result } from '../kernel/result'
import type { Person } from '../people/person'
import type { Activity } from './activity'
import { ACTIVITY_LIMITS } from './activity-limits'
import { activityNotices } from './activity-notices'
import { arrived } from './attend'
import { lineFor, withLine } from './enrol'
import type { EnrolKind, Enrolment } from './enrolment'
import { type ActivityContext, type ActivityStep, moveActivity, moveRefusal } from './move-activity'

/** Who is there is there: the places that were offered limit who enrols, not who is written down. */
const withRoom = (activity: Activity, kind: EnrolKind, waits: string): Activity => ({
  ...activity,
  capacity: {
    ...activity.capacity,
    [kind]: activity.capacity[kind] === 0 ? 0 : ACTIVITY_LIMITS.maxPlaces,
  },
  enrolments: activity.enrolments.filter(
    ({ personId, status }) => personId !== waits || status !== 'waiting',
  ),
})

/**
 * Somebody without a phone stands at the door and was not on the list: he is put on it as having come; once it is over, to
 * be ticked from paper. Errors: those of the life cycle and of his line.
 */
export function walkIn(
  activity: Activity,
  person: Person,
  kind: EnrolKind,
  context: ActivityContext,
): Result<ActivityStep> {
  const { actor, atMs } = context
  const refused = moveRefusal(activity, 'walk_in', context)
  if (refused) return refused
  const line = lineFor(withRoom(activity, kind, person.id), person, kind, context)
  if (!line.ok) return line
  const there: Enrolment =
    atMs < activity.endsAtMs
      ? arrived(line.value, { inMs: atMs, outMs: null, by: 'office', writtenBy: actor.id })
      : line.value
  const patch = { enrolments: withLine(activity.enrolments, there) }
  const moved = moveActivity(activity, { move: 'walk_in', patch }, context)
  if (!moved.ok) return moved
  const told = { news: 'walked_in', to: [personMailbox(person.id)] } as const
  return ok({
    activity: moved.value,
    notices: activityNotices(moved.value, told, { byId: actor.id, atMs }),
  })
}
