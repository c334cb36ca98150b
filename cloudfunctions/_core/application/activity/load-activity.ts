import type { Activity } from '../../../../domain/activity/activity'
import type { ActivityContext } from '../../../../domain/activity/move-activity'
import { rolesOn } from '../../../../domain/activity/role-on'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import type { CommandContext } from '../../runtime/context'
import { activities } from '../../store/collections'

export type LoadedActivity = {
  readonly activity: Activity
  readonly person: Person
  readonly move: ActivityContext
}

/** Reads an activity within the command's transaction, and what the caller is to it. A draft is there for its holders alone. */
export async function loadActivity(
  { tx, person, nowMs, settings }: CommandContext,
  activityId: string,
): Promise<Result<LoadedActivity>> {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const activity = await activities.findIn(tx, activityId)
  const roles = activity ? rolesOn(activity, person) : []
  const hidden = activity?.status === 'draft' && !roles.includes('organiser')
  if (!activity || roles.length === 0 || hidden) return refuse('ACTIVITY.NOT_FOUND')
  return ok({ activity, person, move: { actor: { id: person.id, roles }, atMs: nowMs, settings } })
}
