import { personMailbox } from '../kernel/ids'
import { SYSTEM_ACTOR_ID } from '../order/order-event'
import type { TownSettings } from '../town/town-settings'
import type { Activity } from './activity'
import { activityNotices, mailboxOfHolder } from './activity-notices'
import { dueStep } from './due-step'
import { holdsPlace, isUnsettled } from './enrolment-part'
import { type ActivityStep, moveActivity } from './move-activity'

const MACHINE = { id: SYSTEM_ACTOR_ID, roles: ['system'] } as const

/** What the clock says of an activity now, with its clock set again; null: nothing. */
export function remindActivity(
  activity: Activity,
  { atMs, settings }: { readonly atMs: number; readonly settings: TownSettings },
): ActivityStep | null {
  const step = dueStep(activity, atMs)
  const moved = step && moveActivity(activity, { move: 'remind' }, { actor: MACHINE, atMs, settings })
  if (!moved?.ok) return null
  const { enrolments } = activity
  const holder = [mailboxOfHolder(activity)]
  const told = {
    tomorrow: {
      news: 'tomorrow',
      to: enrolments.filter(holdsPlace).map(({ personId }) => personMailbox(personId)),
    },
    record: { news: 'record', to: holder },
    settle: { news: 'to_settle', to: holder, words: { count: enrolments.filter(isUnsettled).length } },
  } as const
  return {
    activity: moved.value,
    notices: activityNotices(moved.value, told[step ?? 'record'], { byId: SYSTEM_ACTOR_ID, atMs }),
  }
}
