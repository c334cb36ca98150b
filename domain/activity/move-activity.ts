import { ok, type Result, refuse } from '../kernel/result'
import type { Notice } from '../notice/notice'
import { isReason, type Reason } from '../order/reasons'
import type { TownSettings } from '../town/town-settings'
import type { Activity } from './activity'
import { type ActivityMove, type ActivityRole, type ActivityTime, transitionOf } from './activity-lifecycle'
import { ACTIVITY_LIMITS } from './activity-limits'
import { ACTIVITY_STATUSES } from './activity-statuses'
import { nextDueMs } from './due-step'
import { hasServed } from './enrolment-part'

/** Who acts on an activity, and when. */
export type ActivityContext = {
  readonly actor: { readonly id: string; readonly roles: readonly ActivityRole[] }
  readonly atMs: number
  readonly settings: TownSettings
}

/** An activity after a move, and who is told of it. */
export type ActivityStep = { readonly activity: Activity; readonly notices: readonly Notice[] }

type Moved = {
  readonly move: ActivityMove
  readonly patch?: Partial<Omit<Activity, 'id' | 'status' | 'version'>>
  readonly reason?: Reason | null
}

const IS_TIME: Readonly<Record<ActivityTime, (activity: Activity, atMs: number) => boolean>> = {
  before_start: ({ startsAtMs }, atMs) => atMs < startsAtMs,
  door_open: ({ startsAtMs }, atMs) => atMs >= startsAtMs - ACTIVITY_LIMITS.doorOpensMs,
  since_start: ({ startsAtMs }, atMs) => atMs >= startsAtMs,
}

/**
 * Why a move is not open now; null: it is.
 * Errors: ACTIVITY.MOVE_NOT_ALLOWED, SESSION.NOT_YOUR_STATION, ACTIVITY.STARTED, ACTIVITY.NOT_STARTED,
 * ORDER.REASON_REQUIRED, ORDER.SERVED_CANNOT_CONFIRM.
 */
export function moveRefusal(
  activity: Activity,
  move: ActivityMove,
  { actor, atMs }: Pick<ActivityContext, 'actor' | 'atMs'>,
) {
  const row = transitionOf(move)
  if (!row.by.some((role) => actor.roles.includes(role))) return refuse('SESSION.NOT_YOUR_STATION')
  if (!row.from.includes(activity.status))
    return refuse('ACTIVITY.MOVE_NOT_ALLOWED', { status: ACTIVITY_STATUSES[activity.status].label })
  if (row.exceptServed && activity.enrolments.some((each) => each.personId === actor.id && hasServed(each)))
    return refuse('ORDER.SERVED_CANNOT_CONFIRM')
  if (row.when && !IS_TIME[row.when](activity, atMs))
    return refuse(row.when === 'before_start' ? 'ACTIVITY.STARTED' : 'ACTIVITY.NOT_STARTED')
  return null
}

/** Makes one move by the table: one more version, the status of the row. Errors: as `moveRefusal`, ORDER.REASON_REQUIRED. */
export function moveActivity(
  activity: Activity,
  { move, patch, reason = null }: Moved,
  context: ActivityContext,
): Result<Activity> {
  const refused = moveRefusal(activity, move, context)
  if (refused) return refused
  const row = transitionOf(move)
  if (row.reason && !(reason && isReason(row.reason, reason))) return refuse('ORDER.REASON_REQUIRED')
  const next: Activity = {
    ...activity,
    ...patch,
    status: row.to === 'same' ? activity.status : row.to,
    version: activity.version + 1,
  }
  return ok({ ...next, dueAtMs: nextDueMs(next, context) })
}
