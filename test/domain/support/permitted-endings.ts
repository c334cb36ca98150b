import type { PermittedMove } from './permitted-move'

const OFFICES = ['station_head', 'town_coordinator'] as const
/** Where nobody serves and minutes may stand: also where it ended before somebody went again. */
const AFTER_SERVICE = ['pending_rating', 'closed', 'cancelled', 'closed_unmet'] as const

/** How a service is settled, and what its requester may have against it. */
export const PERMITTED_ENDINGS: readonly PermittedMove[] = [
  {
    move: 'confirm',
    from: ['pending_confirm', 'in_service'],
    to: 'stays',
    by: OFFICES,
    given: 'nobody is inside',
    when: 'somebody’s minutes are not settled yet',
  },
  {
    move: 'confirm',
    from: ['pending_confirm', 'in_service'],
    to: 'pending_rating',
    by: OFFICES,
    given: 'nobody is inside',
    when: 'everybody’s minutes are settled',
  },
  {
    move: 'end_unserved',
    from: ['pending_confirm', 'in_service'],
    to: 'closed',
    by: OFFICES,
    given: 'nobody is inside',
    when: 'everybody’s minutes are settled',
  },
  {
    move: 'not_done',
    from: ['pending_rating', 'closed'],
    to: 'pending_dispatch',
    by: ['villager', 'helper'],
    reason: 'not_done',
  },
  {
    move: 'settle',
    from: ['pending_dispatch', 'escalated', 'closed'],
    to: 'closed',
    by: OFFICES,
    given: 'the requester has something against it',
    reason: 'settle',
  },
  {
    move: 'settle',
    from: ['cancelled', 'closed_unmet'],
    to: 'stays',
    by: OFFICES,
    given: 'the requester has something against it',
    reason: 'settle',
  },
  {
    move: 'remind',
    from: ['closed', 'cancelled', 'closed_unmet'],
    to: 'stays',
    by: ['system'],
    given: 'the requester has something against it',
  },
  {
    move: 'correct',
    from: AFTER_SERVICE,
    to: 'stays',
    by: ['station_head', 'town_coordinator'],
    when: 'somebody’s minutes were decided on',
    reason: 'correct',
  },
  {
    move: 'object',
    from: AFTER_SERVICE,
    to: 'stays',
    by: ['volunteer'],
    when: 'somebody’s minutes count or do not',
  },
  {
    move: 'keep_minutes',
    from: AFTER_SERVICE,
    to: 'stays',
    by: ['station_head', 'town_coordinator'],
    when: 'somebody says that his minutes are wrong',
    reason: 'keep_minutes',
  },
  {
    move: 'remind',
    from: AFTER_SERVICE,
    to: 'stays',
    by: ['system'],
    when: 'somebody says that his minutes are wrong',
  },
  { move: 'rate', from: ['pending_rating'], to: 'closed', by: ['villager', 'helper'] },
  { move: 'close_unrated', from: ['pending_rating'], to: 'closed', by: ['system'] },
]
