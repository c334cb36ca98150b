import { mayBeHindered } from '../order/personal-hindrances'
import { isFreeIn } from '../people/free-times'
import { clashingTask } from '../people/open-tasks'
import type { OrderFacts } from './filter-input'
import type { Registered } from './roster'

/** Whether somebody without anything to do with an order can come then. */
export const LIMITS = {
  none: 0,
  /** He has another task. */
  busy: 1,
  /** No time, or limits of his own: he has to be looked at. */
  perhaps: 2,
} as const

/** Whom a single order could concern otherwise than its kind does; everybody else need not be looked at for it. */
export type Acquaintances = {
  /** Places `at` of those who have to do with its people: themselves, asked before, of one house, a familiar face. */
  readonly of: (facts: OrderFacts) => ReadonlySet<number>
  /** For every place `at`, which of the limits holds then. */
  readonly limitsDuring: (facts: Pick<OrderFacts, 'task' | 'freeTimes'>) => Uint8Array
}

type Index = Map<string, number[]>

function note(index: Index, key: string | null, at: number): void {
  if (key === null) return
  const known = index.get(key)
  if (known) known.push(at)
  else index.set(key, [at])
}

function limitsDuring(volunteers: readonly Registered[]): Acquaintances['limitsDuring'] {
  const always = Uint8Array.from(volunteers, ({ standing }) =>
    mayBeHindered(standing) ? LIMITS.perhaps : LIMITS.none,
  )
  const busy = volunteers.filter(({ person }) => person.openTasks.length > 0)
  const timed = volunteers.filter(({ volunteer: { freeTimes } }) => freeTimes && freeTimes.length > 0)
  const known = new Map<string, Uint8Array>()
  return ({ task, freeTimes }) => {
    const key = `${task.fromMs} ${task.toMs} ${task.durationMinutes}`
    const found = known.get(key)
    if (found) return found
    const limits = always.slice()
    // What is worked out holds for other orders of that time too.
    const wanted = { ...task, orderId: '' }
    for (const { person, at } of busy)
      if (limits[at] === LIMITS.none && clashingTask(person.openTasks, wanted)) limits[at] = LIMITS.busy
    for (const { volunteer, at } of timed)
      if (!isFreeIn(volunteer.freeTimes, freeTimes)) limits[at] = LIMITS.perhaps
    known.set(key, limits)
    return limits
  }
}

export function acquaintancesAmong(volunteers: readonly Registered[]): Acquaintances {
  const ids: Index = new Map()
  const phones: Index = new Map()
  const homes: Index = new Map()
  const served: Index = new Map()
  for (const { person, volunteer, household, at } of volunteers) {
    note(ids, person.id, at)
    note(phones, household.phone, at)
    note(homes, household.home, at)
    for (const { personId } of volunteer.recentlyServed ?? []) note(served, personId, at)
  }
  const among = (index: Index, key: string | null) => (key === null ? [] : (index.get(key) ?? []))
  return {
    of: ({ order, household, servedId, asked }) =>
      new Set([
        ...among(ids, order.requesterId),
        ...among(ids, order.beneficiary.personId),
        ...[...asked.keys()].flatMap((id) => among(ids, id)),
        ...among(phones, household.phone),
        ...among(homes, household.home),
        ...among(served, servedId),
      ]),
    limitsDuring: limitsDuring(volunteers),
  }
}
