import { type Standing, standingOf } from '../order/personal-hindrances'
import { type Household, householdOf } from '../people/household'
import { isReadablePerson } from '../people/is-readable-person'
import type { Person, VolunteerProfile } from '../people/person'
import { readableTeams } from '../people/readable-teams'
import type { Team } from '../people/team'

export type Registered = {
  readonly person: Person
  readonly volunteer: VolunteerProfile
  readonly household: Household
  readonly standing: Standing
  /** Place among all volunteers by id: who comes first of equals. */
  readonly at: number
  /** The same number for everybody who is in the same teams. */
  readonly teamSet: number
}

/** The volunteers of a batch and their teams, put in order once for all its orders. */
export type Roster = {
  readonly volunteers: readonly Registered[]
  /** Whose record makes no sense: they are counted and named, and nobody looks at them further. */
  readonly unreadable: readonly Person[]
  readonly teams: readonly Team[]
  readonly membersOf: ReadonlyMap<string, readonly Registered[]>
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** Numbers lists of team ids: what follows from somebody's teams alone is worked out once for all who share them. */
function teamSetNumbers(): (teamIds: readonly string[]) => number {
  const known = new Map<string, number>()
  return (teamIds) => {
    const key = teamIds.join('\n')
    const number = known.get(key) ?? known.size
    known.set(key, number)
    return number
  }
}

export function makeRoster(people: readonly Person[], teams: readonly Team[], atMs: number): Roster {
  const distinct = [...new Map(people.map((person) => [person.id, person])).values()].sort(byId)
  const unreadable = distinct.filter((person) => !isReadablePerson(person))
  const left = new Set(unreadable)
  const teamSetOf = teamSetNumbers()
  const volunteers = distinct
    .filter((person) => !left.has(person))
    .flatMap((person) => (person.volunteer ? [{ person, volunteer: person.volunteer }] : []))
    .map(({ person, volunteer }, at) => ({
      person,
      volunteer,
      household: householdOf(person.contact),
      standing: standingOf(person.id, volunteer, atMs),
      at,
      teamSet: teamSetOf(volunteer.teamIds),
    }))
  const membersOf = new Map<string, Registered[]>()
  for (const registered of volunteers)
    for (const teamId of new Set(registered.volunteer.teamIds)) {
      const members = membersOf.get(teamId)
      if (members) members.push(registered)
      else membersOf.set(teamId, [registered])
    }
  return { volunteers, unreadable, teams: [...readableTeams(teams)].sort(byId), membersOf }
}

/** Members of any of these teams, each once, listed by id. */
export function membersOfAny(roster: Roster, teams: readonly Team[]): readonly Registered[] {
  const lists = teams.map((team) => roster.membersOf.get(team.id) ?? [])
  const [first = [], ...others] = lists
  if (others.length === 0) return first
  const isMember = new Uint8Array(roster.volunteers.length)
  for (const list of lists) for (const { at } of list) isMember[at] = 1
  return roster.volunteers.filter(({ at }) => isMember[at])
}
