import { withoutTask, withTask } from '../people/open-tasks'
import type { OpenTask, Person } from '../people/person'
import type { Assignment } from './assignment'
import { openTaskOf } from './open-task-of'
import type { Order } from './order'

/** What a part of an order binds its volunteer to: a task while he has accepted or is there, else nothing. */
const taskOf = (order: Order, part: Assignment): OpenTask | null =>
  part.status === 'accepted' || part.status === 'checked_in'
    ? { ...openTaskOf(order), inside: part.status === 'checked_in' }
    : null

/** Whether a volunteer's own document has to follow: his task began, ended, or he arrived. */
export const bindsOtherwise = (before: Assignment | undefined, after: Assignment): boolean =>
  before?.status !== after.status &&
  [before?.status, after.status].some((status) => status === 'accepted' || status === 'checked_in')

/** A volunteer's document after his part of an order has changed: his open tasks, and when he served last. */
export function volunteerAfterOrder(person: Person, order: Order, part: Assignment): Person {
  const task = taskOf(order, part)
  const openTasks = task ? withTask(person.openTasks, task) : withoutTask(person.openTasks, order.id)
  const servedAtMs = part.status === 'checked_out' ? part.visits.at(-1)?.outMs : undefined
  const volunteer =
    person.volunteer && servedAtMs ? { ...person.volunteer, lastServedAtMs: servedAtMs } : person.volunteer
  return { ...person, openTasks, volunteer }
}
