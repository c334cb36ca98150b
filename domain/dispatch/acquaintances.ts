import { mayBeHindered } from '../order/personal-hindrances'
import { isFreeIn } from '../people/free-times'
import type { OrderFacts } from './filter-input'
import type { Registered } from './roster'

/** Whom a single order could concern otherwise than its kind does; everybody else need not be looked at for it. */
export type Acquaintances = {
  /** Places `at` of those who have to do with its people: themselves, asked before, of one house, a familiar face. */
  readonly of: (facts: OrderFacts) => ReadonlySet<number>
  /** For every place `at`, whether he may not come then: he has a task that overlaps, no time, or limits of his own. */
  readonly limitedDuring: (facts: Pick<OrderFacts, 'task' | 'freeTimes'>) => Uint8Array
}

type Index = Map<string, number[]>

function note(index: Index, key: string | null, at: number): void {
  if (key === null) return
  const known = index.get(key)
  if (known) known.push(at)
  else index.set(key, [at])
}

function limitedDuring(volunteers: readonly Registered[], atMs: number): Acquaintances['limitedDuring'] {
  const always = Uint8Array.from(volunteers, ({ volunteer }) => Number(mayBeHindered(volunteer, atMs)))
  const tasks = volunteers.flatMap(({ person, at }) =>
    person.openTasks.map(({ fromMs, toMs }) => ({ fromMs, toMs, at })),
  )
  const known = new Map<string, Uint8Array>()
  return ({ task: { fromMs, toMs, durationMinutes }, freeTimes }) => {
    const key = `${fromMs} ${toMs} ${durationMinutes}`
    const found = known.get(key)
    if (found) return found
    const limited = always.slice()
    for (const task of tasks) if (task.fromMs < toMs && fromMs < task.toMs) limited[task.at] = 1
    for (const { volunteer, at } of volunteers) if (!isFreeIn(volunteer.freeTimes, freeTimes)) limited[at] = 1
    known.set(key, limited)
    return limited
  }
}

export function acquaintancesAmong(volunteers: readonly Registered[], atMs: number): Acquaintances {
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
    limitedDuring: limitedDuring(volunteers, atMs),
  }
}
