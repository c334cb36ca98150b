import type { OpenTask } from '../people/person'
import type { OrderFacts } from './filter-input'
import type { Registered } from './roster'

/** Whom a single order could concern otherwise than its kind does; everybody else need not be looked at for it. */
export type Acquaintances = {
  /** Places `at` of those who have to do with its people: themselves, asked before, of one house, a familiar face. */
  readonly of: (facts: OrderFacts) => ReadonlySet<number>
  /** For every place `at`, whether he has a task that overlaps. */
  readonly busyDuring: (task: Pick<OpenTask, 'fromMs' | 'toMs'>) => Uint8Array
}

type Index = Map<string, number[]>

function note(index: Index, key: string | null, at: number): void {
  if (key === null) return
  const known = index.get(key)
  if (known) known.push(at)
  else index.set(key, [at])
}

function busyDuring(volunteers: readonly Registered[]): Acquaintances['busyDuring'] {
  const tasks = volunteers.flatMap(({ person, at }) =>
    person.openTasks.map(({ fromMs, toMs }) => ({ fromMs, toMs, at })),
  )
  const known = new Map<string, Uint8Array>()
  return ({ fromMs, toMs }) => {
    const key = `${fromMs} ${toMs}`
    const found = known.get(key)
    if (found) return found
    const busy = new Uint8Array(volunteers.length)
    for (const task of tasks) if (task.fromMs < toMs && fromMs < task.toMs) busy[task.at] = 1
    known.set(key, busy)
    return busy
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
    busyDuring: busyDuring(volunteers),
  }
}
