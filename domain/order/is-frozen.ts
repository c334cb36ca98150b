import type { Assignment } from './assignment'
import { type Dispute, isDisputed } from './dispute'
import { isOpenObjection, type Objection } from './objection'
import { type PartsLike, partsOf } from './parts-of'

/** Of a part and of an order what tells whether minutes are being looked into. */
export type DoubtedPart = Pick<Assignment, 'volunteerId'> & {
  readonly objection?: Pick<Objection, 'answeredAtMs'>
}
export type Doubtable<P extends DoubtedPart = DoubtedPart> = {
  readonly dispute?: Pick<Dispute, 'settledAtMs'>
} & PartsLike<P>

/**
 * Whether this volunteer's minutes of the order are being looked into, by his own objection or because the requester has
 * something against the service: until then nothing is proven with them.
 */
export const isFrozen = (order: Doubtable, volunteerId: string): boolean =>
  isDisputed(order) ||
  partsOf(order).some((part) => part.volunteerId === volunteerId && isOpenObjection(part.objection))
