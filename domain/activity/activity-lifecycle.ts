import type { ReasonKind } from '../order/reasons'
import type { ActivityStatus } from './activity-statuses'

/** What somebody is to one activity, beside everybody who may enrol. */
export type ActivityRole =
  /** Head of the station that holds it, or of one in whose name it is held as well; the town's coordinator. */
  | 'organiser'
  /** Leader of the team that serves in it: takes attendance, and nothing else. */
  | 'team_leader'
  | 'system'

/** When a move is open, by the clock of the activity itself. */
export type ActivityTime = 'before_start' | 'since_start'

export type ActivityTransition = {
  readonly from: readonly ActivityStatus[]
  /** `same`: nothing but what the move itself changes. */
  readonly to: ActivityStatus | 'same'
  readonly by: readonly ActivityRole[]
  readonly when?: ActivityTime
  /** A reason of this kind must be given. */
  readonly reason?: ReasonKind
}

const ORGANISER = ['organiser'] as const
const AT_THE_DOOR = ['organiser', 'team_leader'] as const

/**
 * The life of an activity: every move there is. `create` is how it begins, as a draft. Enrolling is no status of its own:
 * it is open from publishing until the activity begins. Screens draw their buttons from this table, use cases ask it.
 */
export const ACTIVITY_LIFECYCLE = {
  change: { from: ['draft', 'published'], to: 'same', by: ORGANISER, when: 'before_start' },
  publish: { from: ['draft'], to: 'published', by: ORGANISER, when: 'before_start' },
  cancel: { from: ['draft', 'published'], to: 'cancelled', by: ORGANISER, reason: 'cancel_activity' },
  /** Somebody is put on the list, or taken off it, by an office. */
  enrol_for: { from: ['published'], to: 'same', by: ORGANISER, when: 'before_start' },
  /** The code at the door, arrivals and departures; also for who comes without having enrolled. */
  attend: { from: ['published', 'held'], to: 'same', by: AT_THE_DOOR },
  hold: { from: ['published'], to: 'held', by: ORGANISER, when: 'since_start' },
  confirm: { from: ['held'], to: 'same', by: ORGANISER },
  correct: { from: ['held', 'closed'], to: 'same', by: ORGANISER, reason: 'correct' },
  /** Everybody's minutes are settled. */
  close: { from: ['held'], to: 'closed', by: ['organiser', 'system'] },
} as const satisfies Record<string, ActivityTransition>

export type ActivityMove = keyof typeof ACTIVITY_LIFECYCLE
export const ACTIVITY_MOVES = Object.keys(ACTIVITY_LIFECYCLE) as [ActivityMove, ...ActivityMove[]]

export const transitionOf = (move: ActivityMove): ActivityTransition => ACTIVITY_LIFECYCLE[move]
