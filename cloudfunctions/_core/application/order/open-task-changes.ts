import type { Assignment } from '../../../../domain/order/assignment'
import { openTaskOf } from '../../../../domain/order/open-task-of'
import type { Order } from '../../../../domain/order/order'
import { withoutTask, withTask } from '../../../../domain/people/open-tasks'
import type { Person } from '../../../../domain/people/person'
import type { CommandContext } from '../../runtime/context'
import { people } from '../../store/collections'

const isOpenTask = (part: Assignment | undefined): boolean =>
  part?.status === 'accepted' || part?.status === 'checked_in'

function changed(person: Person, after: Order, part: Assignment): Person {
  const openTasks = isOpenTask(part)
    ? withTask(person.openTasks, openTaskOf(after))
    : withoutTask(person.openTasks, after.id)
  const servedAtMs = part.status === 'checked_out' ? part.visits.at(-1)?.outMs : undefined
  return {
    ...person,
    openTasks,
    volunteer:
      person.volunteer && servedAtMs ? { ...person.volunteer, lastServedAtMs: servedAtMs } : person.volunteer,
  }
}

/**
 * The volunteers whose open tasks change with an order. Their documents are the guard against clashes and hoarding,
 * so they are read and written in the order's own transaction.
 */
export async function openTaskChanges(
  { tx, person: caller }: Pick<CommandContext, 'tx' | 'person'>,
  before: Order | null,
  after: Order,
): Promise<readonly Person[]> {
  const touched: Person[] = []
  for (const part of after.assignments) {
    const earlier = before?.assignments.find((each) => each.volunteerId === part.volunteerId)
    if (isOpenTask(earlier) === isOpenTask(part)) continue
    const person = caller?.id === part.volunteerId ? caller : await people.findIn(tx, part.volunteerId)
    if (person) touched.push(changed(person, after, part))
  }
  return touched
}
