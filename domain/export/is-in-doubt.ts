import type { HourEntry } from '../hours/hour-entry'
import type { Assignment } from '../order/assignment'
import { type Doubtable, type DoubtedPart, isFrozen } from '../order/is-frozen'
import { partsOf } from '../order/parts-of'

type Part = DoubtedPart & Pick<Assignment, 'credits' | 'confirmedMinutes'>

/** Whether an entry credits minutes that still stand and are being looked into: until then they prove nothing. */
export const isInDoubt = (
  order: Doubtable<Part>,
  { kind, volunteerId, revision }: Pick<HourEntry, 'kind' | 'volunteerId' | 'revision'>,
): boolean =>
  kind === 'credit' &&
  isFrozen(order, volunteerId) &&
  partsOf(order).some(
    (part) => part.volunteerId === volunteerId && part.credits === revision && part.confirmedMinutes,
  )
