import { isActiveVolunteer } from '../people/is-active-volunteer'
import { isReadablePerson } from '../people/is-readable-person'
import type { Person } from '../people/person'
import type { Team } from '../people/team'
import { columnsOf, LIST_COLUMNS } from './list-columns'
import type { ListCode } from './list-kinds'

type Sort = (a: string, b: string) => number

/** Who stands in a list, village by village and by name; a record that makes no sense stands in none. */
export const listedPeople = (people: readonly Person[], list: ListCode, byName: Sort): readonly Person[] =>
  people
    .filter((person) => isReadablePerson(person) && (list === 'villagers' || isActiveVolunteer(person)))
    .sort(
      (a, b) =>
        a.contact.stationId.localeCompare(b.contact.stationId) || byName(a.contact.name, b.contact.name),
    )

export const listHeading = (list: ListCode): readonly string[] =>
  columnsOf(list).map((code) => LIST_COLUMNS[code].label)

/** The cells of somebody, as a file of his list has them. */
export const listedCells = (
  person: Person,
  list: ListCode,
  teams: readonly Team[],
  unmasked: boolean,
): readonly string[] =>
  columnsOf(list).map((code) => {
    const { show, personal } = LIST_COLUMNS[code]
    const shown = show(person, teams)
    return personal && !unmasked ? personal.mask(shown) : shown
  })
