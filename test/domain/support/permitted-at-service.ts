import type { PermittedMove } from './permitted-move'

/** What a volunteer says himself of his coming and going. */
export const PERMITTED_AT_SERVICE: readonly PermittedMove[] = [
  {
    move: 'check_in',
    from: ['accepted', 'in_service', 'pending_confirm'],
    to: 'in_service',
    by: ['volunteer'],
    given: 'somebody had ordered it',
  },
  {
    move: 'check_in',
    from: ['pending_dispatch', 'dispatched', 'escalated'],
    to: 'in_service',
    by: ['volunteer'],
    onlyForFiveMust: true,
  },
  { move: 'check_out', from: ['in_service'], to: 'stays', by: ['volunteer'], when: 'somebody is inside' },
  {
    move: 'check_out',
    from: ['in_service'],
    to: 'stays',
    by: ['volunteer'],
    when: 'somebody is still to come, and it is not his time',
  },
  {
    move: 'check_out',
    from: ['in_service'],
    to: 'pending_confirm',
    by: ['volunteer'],
    when: 'nobody is inside or still to come',
  },
  {
    move: 'undo_check_in',
    from: ['in_service'],
    to: 'stays',
    by: ['volunteer'],
    when: 'somebody is inside',
  },
  {
    move: 'undo_check_in',
    from: ['in_service'],
    to: 'pending_dispatch',
    by: ['volunteer'],
    when: 'nobody has been there, and places are open',
  },
  {
    move: 'undo_check_in',
    from: ['in_service'],
    to: 'accepted',
    by: ['volunteer'],
    when: 'nobody has been there, and every place is taken',
  },
  {
    move: 'undo_check_in',
    from: ['in_service'],
    to: 'stays',
    by: ['volunteer'],
    when: 'somebody has been there, and others are still to come',
  },
  {
    move: 'undo_check_in',
    from: ['in_service'],
    to: 'pending_confirm',
    by: ['volunteer'],
    when: 'somebody has been there, and nobody is still to come',
  },
]
