import type { PermittedMove } from './permitted-move'

const LEADER_OR_OFFICE = ['team_leader', 'station_head', 'town_coordinator'] as const

/** A volunteer without a telephone at hand: what his leader or an office writes down for him, and what is written down later. */
export const PERMITTED_FOR_HIM: readonly PermittedMove[] = [
  {
    move: 'accept_for',
    from: ['dispatched'],
    to: 'accepted',
    by: LEADER_OR_OFFICE,
    when: 'every place is taken',
  },
  {
    move: 'accept_for',
    from: ['dispatched'],
    to: 'stays',
    by: LEADER_OR_OFFICE,
    when: 'places open, somebody still asked',
  },
  {
    move: 'accept_for',
    from: ['dispatched'],
    to: 'pending_dispatch',
    by: LEADER_OR_OFFICE,
    when: 'places open, nobody asked',
  },
  {
    move: 'decline_for',
    from: ['dispatched'],
    to: 'stays',
    by: LEADER_OR_OFFICE,
    when: 'places open, somebody still asked',
    reason: 'decline',
  },
  {
    move: 'decline_for',
    from: ['dispatched'],
    to: 'pending_dispatch',
    by: LEADER_OR_OFFICE,
    when: 'places open, nobody asked',
    reason: 'decline',
  },
  {
    move: 'check_in_for',
    from: ['accepted', 'in_service', 'pending_confirm'],
    to: 'in_service',
    by: LEADER_OR_OFFICE,
  },
  {
    move: 'check_in_for',
    from: ['pending_dispatch', 'dispatched', 'escalated'],
    to: 'in_service',
    by: LEADER_OR_OFFICE,
    onlyForFiveMust: true,
  },
  {
    move: 'check_out_for',
    from: ['in_service'],
    to: 'stays',
    by: LEADER_OR_OFFICE,
    when: 'somebody is inside',
  },
  {
    move: 'check_out_for',
    from: ['in_service'],
    to: 'pending_confirm',
    by: LEADER_OR_OFFICE,
    when: 'nobody is inside',
  },
  {
    move: 'enter_visit',
    from: ['accepted', 'in_service', 'pending_confirm'],
    to: 'in_service',
    by: ['volunteer'],
    when: 'somebody is inside',
    reason: 'enter_visit',
  },
  {
    move: 'enter_visit',
    from: ['accepted', 'in_service', 'pending_confirm'],
    to: 'pending_confirm',
    by: ['volunteer'],
    when: 'nobody is inside',
    reason: 'enter_visit',
  },
  {
    move: 'enter_visit_for',
    from: ['accepted', 'in_service', 'pending_confirm'],
    to: 'in_service',
    by: LEADER_OR_OFFICE,
    when: 'somebody is inside',
    reason: 'enter_visit',
  },
  {
    move: 'enter_visit_for',
    from: ['accepted', 'in_service', 'pending_confirm'],
    to: 'pending_confirm',
    by: LEADER_OR_OFFICE,
    when: 'nobody is inside',
    reason: 'enter_visit',
  },
]
