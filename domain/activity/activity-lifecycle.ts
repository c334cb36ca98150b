import type { ReasonKind } from '../order/reasons'
import type { ActivityStatus } from './activity-statuses'

/** What somebody is to one activity. */
export type ActivityRole =
  | 'anybody'
  /** 帮办员, or an office of another village: puts villagers on the list who have no phone for it. */
  | 'helper'
  /** Leader of the team that serves in it: takes attendance, and nothing else. */
  | 'team_leader'
  /** Head of a station that is named with it and has not said yet that hers holds it too: may say so, and nothing else. */
  | 'named'
  /** Head of the station that holds it, or of one that has said that it holds it too; the town's coordinator. */
  | 'organiser'
  | 'system'

/** When a move is open, by the times of the activity itself; `door_open`: from some hours before it begins. */
export type ActivityTime = 'before_start' | 'door_open' | 'since_start'

export type ActivityTransition = {
  readonly from: readonly ActivityStatus[]
  /** `same`: nothing but what the move itself changes. */
  readonly to: ActivityStatus | 'same'
  readonly by: readonly ActivityRole[]
  readonly when?: ActivityTime
  /** A reason of this kind must be given. */
  readonly reason?: ReasonKind
  /** Nobody checks himself: closed to who served in it. */
  readonly exceptServed?: true
}

const ORGANISER = ['organiser'] as const

/**
 * The life of an activity: every move there is. `create` is how it begins, as a draft. Enrolling is no status of its own:
 * it is open from publishing until the activity begins. Screens draw their buttons from this table, use cases ask it.
 */
export const ACTIVITY_LIFECYCLE = {
  change: { from: ['draft', 'published'], to: 'same', by: ORGANISER, when: 'before_start' },
  publish: { from: ['draft'], to: 'published', by: ORGANISER, when: 'before_start' },
  /** The head of a station that is named with it says that hers holds it too: from then it counts for her station. */
  join: { from: ['published', 'held'], to: 'same', by: ['named'] },
  cancel: { from: ['draft', 'published'], to: 'cancelled', by: ORGANISER, reason: 'cancel_activity' },
  enrol: { from: ['published'], to: 'same', by: ['anybody'], when: 'before_start' },
  /** Also whoever has put somebody on the list takes him off it. */
  leave: { from: ['published'], to: 'same', by: ['anybody'], when: 'before_start' },
  enrol_for: { from: ['published'], to: 'same', by: ['helper', 'organiser'], when: 'before_start' },
  /** Who stands there without having enrolled, and has no phone for the code. */
  walk_in: { from: ['published'], to: 'same', by: ORGANISER, when: 'since_start' },
  /** With the code that the organiser shows; also who comes without having enrolled. */
  check_in: { from: ['published'], to: 'same', by: ['anybody'], when: 'door_open' },
  check_out: { from: ['published', 'held'], to: 'same', by: ['anybody'] },
  /** The same two without a signal: what the phone kept arrives when the activity has been recorded as held. */
  check_in_late: { from: ['held'], to: 'same', by: ['anybody'] },
  /** The code at the door, and the list on which arrivals and departures are ticked. */
  attend: {
    from: ['published', 'held'],
    to: 'same',
    by: ['team_leader', ...ORGANISER],
    when: 'door_open',
  },
  hold: { from: ['published'], to: 'held', by: ORGANISER, when: 'since_start' },
  confirm: { from: ['held'], to: 'same', by: ORGANISER, exceptServed: true },
  correct: {
    from: ['held', 'closed'],
    to: 'same',
    by: ORGANISER,
    reason: 'correct',
    exceptServed: true,
  },
  /** Who served says that his minutes are wrong: what was closed is in hand again. */
  object: { from: ['held', 'closed'], to: 'held', by: ['anybody'] },
  keep_minutes: { from: ['held'], to: 'same', by: ORGANISER, reason: 'keep_minutes', exceptServed: true },
  /** Whatever happens to its one photograph; what is open to whom besides stands in `picture-lifecycle.ts`. */
  picture: { from: ['held', 'closed'], to: 'same', by: ORGANISER },
  /** Everybody's minutes are settled. */
  close: { from: ['held'], to: 'closed', by: ORGANISER },
  /** The clock speaks: somebody is reminded. */
  remind: { from: ['published', 'held'], to: 'same', by: ['system'] },
} as const satisfies Record<string, ActivityTransition>

export type ActivityMove = keyof typeof ACTIVITY_LIFECYCLE
export const ACTIVITY_MOVES = Object.keys(ACTIVITY_LIFECYCLE) as [ActivityMove, ...ActivityMove[]]

export const transitionOf = (move: ActivityMove): ActivityTransition => ACTIVITY_LIFECYCLE[move]
