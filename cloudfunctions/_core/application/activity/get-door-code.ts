import { DOOR_CODE_MS, doorCodeText, doorWindowAt } from '../../../../domain/activity/door-code'
import { moveRefusal } from '../../../../domain/activity/move-activity'
import { rolesOn } from '../../../../domain/activity/role-on'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { activities } from '../../store/collections'
import { doorSigns } from '../../store/sealing/door-signs'

/** Only to who stands at the door. */
export const getDoorCode: Query<'activity.doorCode'> = async ({ person, nowMs }, { activityId }) => {
  const activity = person && (await activities.find(activityId))
  if (!activity || activity.townId !== person.townId) return refuse('ACTIVITY.NOT_FOUND')
  const actor = { id: person.id, roles: rolesOn(activity, person) }
  const refused = moveRefusal(activity, 'attend', { actor, atMs: nowMs })
  if (refused) return refused
  const signs = doorSigns(activity.id, doorWindowAt(nowMs))
  return ok({ signs, text: doorCodeText(signs), nextAtMs: (doorWindowAt(nowMs) + 1) * DOOR_CODE_MS })
}
