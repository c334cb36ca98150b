import type { Order } from '../../../../domain/order/order'
import { partsOf, samePartIn } from '../../../../domain/order/parts-of'
import { concernsVolunteer, volunteerAfterOrder } from '../../../../domain/order/volunteer-after-order'
import type { Person } from '../../../../domain/people/person'
import type { CommandContext } from '../../runtime/context'
import { people } from '../../store/collections'

/**
 * The volunteers whose open tasks or counted minutes change with an order. Their documents are the guard against clashes, hoarding and
 * hours counted twice, so they are read and written in the order's own transaction.
 */
export async function openTaskChanges(
  { tx, person: caller }: Pick<CommandContext, 'tx' | 'person'>,
  before: Order | null,
  after: Order,
): Promise<readonly Person[]> {
  const touched: Person[] = []
  for (const part of partsOf(after)) {
    const earlier = (before && samePartIn(before, part)) ?? undefined
    if (!concernsVolunteer(earlier, part)) continue
    const person = caller?.id === part.volunteerId ? caller : await people.findIn(tx, part.volunteerId)
    if (person) touched.push(volunteerAfterOrder(person, after, part, earlier))
  }
  return touched
}
