import type { VolunteerProfile } from '../people/person'
import type { Team } from '../people/team'
import { joinableTeams } from '../registry/joinable-teams'
import { isSameCell } from './plain-cell'
import { quoteCell } from './quote-cell'

type Around = {
  /** His station. */
  readonly home: string
  readonly townId: string
  readonly teams: readonly Team[]
  readonly isNew: boolean
  readonly atMs: number
}

type Chosen =
  | { readonly teamIds: readonly string[]; readonly notes: readonly string[] }
  | { readonly fault: string }

const namesOf = (teams: readonly Team[]): string => teams.map(({ name }) => name).join('、')

/** Who is in no team is never asked: the village's teams for what he does, or those of the town. */
function fitting({ specialties }: VolunteerProfile, joinable: readonly Team[]): Chosen {
  const fit = joinable.filter((team) => team.specialties.some((code) => specialties.includes(code)))
  const own = fit.filter(({ stationId }) => stationId !== null)
  const chosen = own.length > 0 ? own : fit
  if (chosen.length === 0) return { fault: '没有对口的队伍，请在“队伍”里写一支' }
  return { teamIds: chosen.map(({ id }) => id), notes: [`没写队伍，会放进${namesOf(chosen)}`] }
}

/** `names`: those of the row; null where it names none. Teams that a list cannot show stay his. */
export function chooseTeams(
  profile: VolunteerProfile,
  names: readonly string[] | null,
  { home, townId, teams, isNew, atMs }: Around,
): Chosen {
  const joinable = joinableTeams(
    { townId, stationId: home, statement: null },
    { volunteer: profile },
    teams,
    atMs,
  )
  if (names === null) return isNew ? fitting(profile, joinable) : { teamIds: profile.teamIds, notes: [] }
  const his = teams.filter(({ id }) => profile.teamIds.includes(id))
  const find = (name: string) => [...his, ...joinable].find((team) => isSameCell(team.name, name))
  const unknown = names.find((name) => !find(name))
  if (unknown !== undefined) return { fault: `本村和镇里没有${quoteCell(unknown)}这支队，请写全名` }
  const hidden = profile.teamIds.filter((id) => !his.some((team) => team.id === id))
  const teamIds = [...new Set([...names.flatMap((name) => find(name)?.id ?? []), ...hidden])]
  const led = his.find(({ id }) => profile.leaderOf.includes(id) && !teamIds.includes(id))
  return led ? { fault: `他是${led.name}的队长，先换了队长，才能去掉这支队` } : { teamIds, notes: [] }
}
