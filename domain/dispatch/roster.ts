import type { Person, VolunteerProfile } from '../people/person'
import type { Team } from '../people/team'

export type Registered = { readonly person: Person; readonly volunteer: VolunteerProfile }

/** The volunteers of a batch and their teams, put in order once for all its orders. */
export type Roster = {
  readonly volunteers: readonly Registered[]
  readonly teams: readonly Team[]
  readonly teamById: ReadonlyMap<string, Team>
  readonly membersOf: ReadonlyMap<string, readonly Registered[]>
}

export function makeRoster(people: readonly Person[], teams: readonly Team[]): Roster {
  const volunteers = people.flatMap((person) =>
    person.volunteer ? [{ person, volunteer: person.volunteer }] : [],
  )
  const membersOf = new Map<string, Registered[]>()
  for (const registered of volunteers)
    for (const teamId of registered.volunteer.teamIds ?? []) {
      const members = membersOf.get(teamId)
      if (members) members.push(registered)
      else membersOf.set(teamId, [registered])
    }
  return {
    volunteers,
    teams: [...teams].sort((a, b) => (a.id < b.id ? -1 : 1)),
    teamById: new Map(teams.map((team) => [team.id, team])),
    membersOf,
  }
}

/** Members of any of these teams, each once. */
export const membersOfAny = (roster: Roster, teams: readonly Team[]): readonly Registered[] => [
  ...new Set(teams.flatMap((team) => roster.membersOf.get(team.id) ?? [])),
]
