import type { Person } from '../people/person'
import { comparableCell } from './plain-cell'

/** People by what a row says of them: two thousand rows ask for two thousand of them. */
export type PeopleIndex = {
  readonly withId: (id: string) => Person | undefined
  readonly withPhone: (phone: string) => readonly Person[]
  readonly named: (stationId: string, name: string) => readonly Person[]
}

const nameKey = (stationId: string, name: string): string => `${stationId} ${comparableCell(name)}`

function grouped(people: readonly Person[], keyOf: (person: Person) => string) {
  const groups = new Map<string, Person[]>()
  for (const person of people) {
    const key = keyOf(person)
    const group = groups.get(key)
    if (group) group.push(person)
    else groups.set(key, [person])
  }
  return groups
}

export function indexPeople(people: readonly Person[]): PeopleIndex {
  const ids = new Map(people.map((person) => [person.id, person]))
  const phones = grouped(people, ({ contact }) => contact.phone)
  const names = grouped(people, ({ contact }) => nameKey(contact.stationId, contact.name))
  return {
    withId: (id) => ids.get(id),
    withPhone: (phone) => phones.get(phone) ?? [],
    named: (stationId, name) => names.get(nameKey(stationId, name)) ?? [],
  }
}
