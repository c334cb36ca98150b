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
  | 'somebody is still to come, and it is not his time'
  | 'nobody is inside or still to come'
  | 'everybody’s minutes are settled, and nobody is still to come'
  | 'nobody has been there, and places are open'
  | 'nobody has been there, and every place is taken'
  | 'somebody has been there, and others are still to come'
  | 'somebody has been there, and nobody is still to come'
  | 'somebody’s minutes were decided on'
  | 'somebody’s minutes count or do not'
  | 'somebody says that his minutes are wrong'
  | 'somebody’s minutes are not settled yet'
  | 'everybody’s minutes are settled'
  | 'what the requester had against it is sorted out, and he has not rated it'
  | 'the requester has something against it'
  | 'its words are kept from those who come'
  | 'somebody had ordered it'
  | 'nobody had ordered it'

export type PermittedMove = {
  readonly move: OrderMove
  readonly from: readonly OrderStatus[]
  readonly to: OrderStatus | 'stays'
  readonly by: readonly ActorRole[]
  /** Stands after the move. */
  readonly when?: PeopleFact
  /** Stands before the move. */
  readonly given?: PeopleFact
  readonly reason?: ReasonKind
  readonly notForFiveMust?: true
  readonly onlyForFiveMust?: true
}
