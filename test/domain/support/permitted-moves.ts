import type { OrderMove } from '../../../domain/order/order-lifecycle'
import type { OrderStatus } from '../../../domain/order/order-statuses'
import type { ReasonKind } from '../../../domain/order/reasons'
import type { ActorRole } from '../../../domain/people/roles'

/** What stands about an order's people after the move, in words of the rules. */
export type PeopleFact =
  | 'every place is taken'
  | 'places open, somebody still asked'
  | 'places open, nobody asked'
  | 'somebody has taken a place'
  | 'somebody has said yes and not come yet'
  | 'somebody is inside'
  | 'nobody is inside'
  | 'somebody’s minutes were decided on'
  | 'somebody’s minutes count or do not'
  | 'somebody says that his minutes are wrong'

export type PermittedMove = {
  readonly move: OrderMove
  readonly from: readonly OrderStatus[]
  readonly to: OrderStatus | 'stays'
  readonly by: readonly ActorRole[]
  readonly when?: PeopleFact
  readonly reason?: ReasonKind
  readonly notForFiveMust?: true
  readonly onlyForFiveMust?: true
}

/** Every move that the rules permit, written from them and not from the product's table. All others are refused. */
export const PERMITTED_MOVES: readonly PermittedMove[] = [
  {
    move: 'approve',
    from: ['submitted'],
    to: 'pending_dispatch',
    by: ['system', 'station_head', 'town_coordinator'],
  },
  {
    move: 'approve',
    from: ['escalated'],
    to: 'pending_dispatch',
    by: ['town_coordinator'],
  },
  {
    move: 'reject',
    from: ['submitted'],
    to: 'rejected',
    by: ['station_head'],
    reason: 'reject',
    notForFiveMust: true,
  },
  { move: 'reject', from: ['submitted'], to: 'rejected', by: ['town_coordinator'], reason: 'reject' },

  {
    move: 'offer',
    from: ['pending_dispatch'],
    to: 'dispatched',
    by: ['system', 'station_head', 'town_coordinator'],
  },
  { move: 'offer', from: ['dispatched'], to: 'stays', by: ['station_head', 'town_coordinator'] },
  { move: 'offer', from: ['escalated'], to: 'dispatched', by: ['town_coordinator'] },
  { move: 'offer', from: ['escalated'], to: 'dispatched', by: ['station_head'], onlyForFiveMust: true },

  {
    move: 'accept',
    from: ['dispatched'],
    to: 'accepted',
    by: ['volunteer'],
    when: 'every place is taken',
  },
  {
    move: 'accept',
    from: ['dispatched'],
    to: 'stays',
    by: ['volunteer'],
    when: 'places open, somebody still asked',
  },
  {
    move: 'accept',
    from: ['dispatched'],
    to: 'pending_dispatch',
    by: ['volunteer'],
    when: 'places open, nobody asked',
  },

  {
    move: 'decline',
    from: ['dispatched'],
    to: 'stays',
    by: ['volunteer'],
    when: 'places open, somebody still asked',
    reason: 'decline',
  },
  {
    move: 'decline',
    from: ['dispatched'],
    to: 'pending_dispatch',
    by: ['volunteer'],
    when: 'places open, nobody asked',
    reason: 'decline',
  },
  {
    move: 'expire',
    from: ['dispatched'],
    to: 'stays',
    by: ['system'],
    when: 'places open, somebody still asked',
  },
  {
    move: 'expire',
    from: ['dispatched'],
    to: 'pending_dispatch',
    by: ['system'],
    when: 'places open, nobody asked',
  },

  {
    move: 'proceed',
    from: ['pending_dispatch', 'dispatched'],
    to: 'accepted',
    by: ['team_leader', 'station_head', 'town_coordinator'],
    when: 'somebody has taken a place',
  },
  {
    move: 'proceed',
    from: ['escalated'],
    to: 'accepted',
    by: ['town_coordinator'],
    when: 'somebody has taken a place',
  },

  { move: 'give_back', from: ['accepted'], to: 'pending_dispatch', by: ['volunteer'], reason: 'give_back' },
  {
    move: 'give_back',
    from: ['dispatched'],
    to: 'stays',
    by: ['volunteer'],
    when: 'places open, somebody still asked',
    reason: 'give_back',
  },
  {
    move: 'give_back',
    from: ['dispatched'],
    to: 'pending_dispatch',
    by: ['volunteer'],
    when: 'places open, nobody asked',
    reason: 'give_back',
  },
  {
    move: 'give_back',
    from: ['pending_dispatch', 'escalated', 'in_service', 'pending_confirm'],
    to: 'stays',
    by: ['volunteer'],
    reason: 'give_back',
  },

  {
    move: 'recall',
    from: ['dispatched', 'accepted'],
    to: 'pending_dispatch',
    by: ['station_head', 'town_coordinator'],
    reason: 'recall',
  },
  {
    move: 'recall',
    from: ['pending_dispatch'],
    to: 'stays',
    by: ['station_head', 'town_coordinator'],
    when: 'somebody has taken a place',
    reason: 'recall',
  },
  {
    move: 'recall',
    from: ['escalated'],
    to: 'stays',
    by: ['town_coordinator'],
    when: 'somebody has taken a place',
    reason: 'recall',
  },

  {
    move: 'no_show',
    from: ['accepted'],
    to: 'pending_dispatch',
    by: ['station_head', 'town_coordinator'],
    when: 'somebody has said yes and not come yet',
    reason: 'no_show',
  },
  {
    move: 'no_show',
    from: ['pending_dispatch', 'dispatched', 'in_service'],
    to: 'stays',
    by: ['station_head', 'town_coordinator'],
    when: 'somebody has said yes and not come yet',
    reason: 'no_show',
  },
  {
    move: 'no_show',
    from: ['escalated'],
    to: 'stays',
    by: ['town_coordinator'],
    when: 'somebody has said yes and not come yet',
    reason: 'no_show',
  },

  {
    move: 'open',
    from: ['pending_dispatch'],
    to: 'dispatched',
    by: ['station_head', 'town_coordinator'],
  },
  { move: 'open', from: ['dispatched'], to: 'stays', by: ['station_head', 'town_coordinator'] },
  { move: 'open', from: ['escalated'], to: 'dispatched', by: ['town_coordinator'] },

  {
    move: 'escalate',
    from: ['submitted', 'pending_dispatch', 'dispatched'],
    to: 'escalated',
    by: ['system'],
  },
  {
    move: 'escalate',
    from: ['submitted', 'pending_dispatch', 'dispatched'],
    to: 'escalated',
    by: ['station_head'],
    reason: 'escalate',
  },

  {
    move: 'check_in',
    from: ['accepted', 'in_service', 'pending_confirm'],
    to: 'in_service',
    by: ['volunteer'],
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
    to: 'pending_confirm',
    by: ['volunteer'],
    when: 'nobody is inside',
  },

  {
    move: 'send_back',
    from: ['pending_confirm'],
    to: 'in_service',
    by: ['station_head', 'town_coordinator'],
    reason: 'send_back',
  },
  {
    move: 'confirm',
    from: ['pending_confirm', 'in_service'],
    to: 'pending_rating',
    by: ['station_head', 'town_coordinator'],
    when: 'nobody is inside',
  },
  {
    move: 'correct',
    from: ['pending_rating', 'closed'],
    to: 'stays',
    by: ['station_head', 'town_coordinator'],
    when: 'somebody’s minutes were decided on',
    reason: 'correct',
  },
  {
    move: 'object',
    from: ['pending_rating', 'closed'],
    to: 'stays',
    by: ['volunteer'],
    when: 'somebody’s minutes count or do not',
  },
  {
    move: 'keep_minutes',
    from: ['pending_rating', 'closed'],
    to: 'stays',
    by: ['station_head', 'town_coordinator'],
    when: 'somebody says that his minutes are wrong',
    reason: 'keep_minutes',
  },
  {
    move: 'remind',
    from: ['pending_rating', 'closed'],
    to: 'stays',
    by: ['system'],
    when: 'somebody says that his minutes are wrong',
  },
  {
    move: 'end_visits',
    from: ['in_service'],
    to: 'pending_confirm',
    by: ['system', 'station_head', 'town_coordinator'],
    when: 'nobody is inside',
  },
  {
    move: 'reopen',
    from: ['pending_confirm', 'in_service'],
    to: 'pending_dispatch',
    by: ['station_head', 'town_coordinator'],
    when: 'nobody is inside',
  },

  { move: 'rate', from: ['pending_rating'], to: 'closed', by: ['villager', 'helper'] },
  { move: 'close_unrated', from: ['pending_rating'], to: 'closed', by: ['system'] },

  {
    move: 'close_unmet',
    from: ['pending_dispatch'],
    to: 'closed_unmet',
    by: ['station_head'],
    reason: 'close_unmet',
    notForFiveMust: true,
  },
  {
    move: 'close_unmet',
    from: ['pending_dispatch', 'escalated'],
    to: 'closed_unmet',
    by: ['town_coordinator'],
    reason: 'close_unmet',
  },

  {
    move: 'cancel',
    from: ['submitted', 'pending_dispatch', 'dispatched', 'accepted', 'escalated'],
    to: 'cancelled',
    by: ['villager', 'helper'],
  },
  {
    move: 'cancel',
    from: ['submitted', 'pending_dispatch', 'dispatched', 'accepted'],
    to: 'cancelled',
    by: ['station_head'],
    reason: 'cancel',
    notForFiveMust: true,
  },
  {
    move: 'cancel',
    from: ['submitted', 'pending_dispatch', 'dispatched', 'accepted', 'escalated'],
    to: 'cancelled',
    by: ['town_coordinator'],
    reason: 'cancel',
  },

  { move: 'hold', from: ['pending_dispatch'], to: 'stays', by: ['system'] },
  { move: 'set_aside', from: ['pending_dispatch'], to: 'stays', by: ['system'] },
  {
    move: 'remind',
    from: ['submitted', 'pending_dispatch', 'accepted', 'in_service', 'pending_confirm', 'escalated'],
    to: 'stays',
    by: ['system'],
  },
  {
    move: 'alarm',
    from: ['submitted', 'pending_dispatch', 'dispatched', 'accepted', 'escalated'],
    to: 'stays',
    by: ['system'],
  },
  {
    move: 'recall',
    from: ['in_service', 'pending_confirm'],
    to: 'stays',
    by: ['station_head', 'town_coordinator'],
    when: 'somebody has said yes and not come yet',
    reason: 'recall',
  },
  {
    move: 'release',
    from: ['accepted'],
    to: 'pending_dispatch',
    by: ['station_head', 'town_coordinator'],
    when: 'somebody has said yes and not come yet',
    reason: 'recall',
  },
  {
    move: 'release',
    from: ['pending_dispatch', 'dispatched', 'in_service', 'pending_confirm'],
    to: 'stays',
    by: ['station_head', 'town_coordinator'],
    when: 'somebody has said yes and not come yet',
    reason: 'recall',
  },
  {
    move: 'release',
    from: ['escalated'],
    to: 'stays',
    by: ['town_coordinator'],
    when: 'somebody has said yes and not come yet',
    reason: 'recall',
  },
]
