import { minutesAfterPosting } from '../hours/minutes-in-year'
import { lastEndMs } from '../hours/visit'
import { isReadableProfile } from '../people/is-readable-person'
import { withoutTask, withTask } from '../people/open-tasks'
import type { OpenTask, Person, VolunteerProfile } from '../people/person'
import type { Assignment } from './assignment'
import type { AssignmentStatus } from './assignment-statuses'
import { openTaskOf } from './open-task-of'
import type { Order } from './order'
import { servedPersonId } from './served-person-id'

/** Whom a volunteer's document remembers: enough for a familiar face, few enough to stay small. */
const MOST_REMEMBERED = 20

/** What a part of an order binds its volunteer to: a task while he has accepted or is there, else nothing. */
const taskOf = (order: Order, part: Assignment): OpenTask | null =>
  part.status === 'accepted' || part.status === 'checked_in'
    ? { ...openTaskOf(order), inside: part.status === 'checked_in' }
    : null

/** His task begins or ends, he arrives, or his minutes are counted or no longer are. */
const TELLING: readonly (AssignmentStatus | undefined)[] = ['accepted', 'checked_in', 'confirmed']

/** What ends an offer: with an answer, or without one. */
const ANSWERED: readonly AssignmentStatus[] = ['accepted', 'declined']
const isAnswered = (before: Assignment | undefined, after: Assignment): boolean | null => {
  if (before?.status !== 'offered') return after.status === 'accepted' ? true : null
  if (after.status === 'expired') return false
  return ANSWERED.includes(after.status) ? true : null
}

function afterAnswer(volunteer: VolunteerProfile, answered: boolean | null): VolunteerProfile {
  if (answered === null) return volunteer
  if (!answered) return { ...volunteer, unanswered: (volunteer.unanswered ?? 0) + 1 }
  return volunteer.unanswered ? { ...volunteer, unanswered: 0 } : volunteer
}

const creditedMinutes = (part: Assignment | undefined): number =>
  part?.status === 'confirmed' ? (part.confirmedMinutes ?? 0) : 0

/** Whether a volunteer's own document has to follow. */
export const concernsVolunteer = (before: Assignment | undefined, after: Assignment): boolean =>
  creditedMinutes(before) !== creditedMinutes(after) ||
  (before?.status !== after.status &&
    (TELLING.includes(before?.status) ||
      TELLING.includes(after.status) ||
      isAnswered(before, after) !== null))

function afterVisit(volunteer: VolunteerProfile, part: Assignment): VolunteerProfile {
  const servedAtMs = part.status === 'checked_out' ? lastEndMs(part.visits) : null
  return servedAtMs === null ? volunteer : { ...volunteer, lastServedAtMs: servedAtMs }
}

function remembering(volunteer: VolunteerProfile, order: Order, atMs: number): VolunteerProfile {
  const personId = servedPersonId(order)
  if (personId === null) return volunteer
  const others = (volunteer.recentlyServed ?? []).filter((each) => each.personId !== personId)
  const newestFirst = [{ personId, atMs }, ...others].sort((a, b) => b.atMs - a.atMs)
  return { ...volunteer, recentlyServed: newestFirst.slice(0, MOST_REMEMBERED) }
}

function afterCredit(
  volunteer: VolunteerProfile,
  order: Order,
  before: Assignment | undefined,
  part: Assignment,
): VolunteerProfile {
  const minutes = creditedMinutes(part) - creditedMinutes(before)
  const servedUntilMs = lastEndMs(part.visits)
  if (minutes === 0 || servedUntilMs === null) return volunteer
  const counted = {
    ...volunteer,
    minutesThisYear: minutesAfterPosting(volunteer, { minutes, servedUntilMs }),
  }
  return minutes > 0 ? remembering(counted, order, servedUntilMs) : counted
}

/**
 * A volunteer's document after his part of an order has changed: his open tasks, when he served last, what was
 * credited, or taken back, of his year's minutes, and how many offers in a row he left unanswered. A profile that
 * cannot be read stays as it is.
 */
export function volunteerAfterOrder(
  person: Person,
  order: Order,
  part: Assignment,
  before?: Assignment,
): Person {
  const task = taskOf(order, part)
  const openTasks = task ? withTask(person.openTasks, task) : withoutTask(person.openTasks, order.id)
  if (!person.volunteer || !isReadableProfile(person.volunteer)) return { ...person, openTasks }
  const answered = afterAnswer(person.volunteer, isAnswered(before, part))
  return { ...person, openTasks, volunteer: afterCredit(afterVisit(answered, part), order, before, part) }
}
