import type { PermittedMove } from './permitted-move'

const OFFICES = ['station_head', 'town_coordinator'] as const

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
    when: 'everybody’s minutes are settled, and nobody is still to come',
  },
  {
    move: 'confirm',
    from: ['pending_confirm', 'in_service'],
    to: 'stays',
    by: OFFICES,
    given: 'nobody is inside',
    when: 'somebody is still to come, and it is not his time',
  },
  {
    move: 'confirm',
    from: ['pending_confirm'],
    to: 'closed',
    by: OFFICES,
    given: 'nobody had ordered it',
    when: 'everybody’s minutes are settled, and nobody is still to come',
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
  { move: 'rate', from: ['pending_rating'], to: 'closed', by: ['villager', 'helper'] },
  {
    move: 'rate',
    from: ['closed'],
    to: 'stays',
    by: ['villager', 'helper'],
    given: 'what the requester had against it is sorted out, and he has not rated it',
  },
  { move: 'close_unrated', from: ['pending_rating'], to: 'closed', by: ['system'] },
]
