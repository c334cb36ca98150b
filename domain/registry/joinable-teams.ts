import { readableTeams } from '../people/readable-teams'
import type { Team } from '../people/team'

type Home = { readonly townId: string; readonly stationId: string }

/** The teams a station may put its volunteers into: its own and those of the town, which serve every village. */
export const joinableTeams = ({ townId, stationId }: Home, teams: readonly Team[]): readonly Team[] =>
  readableTeams(teams).filter(
    (team) =>
      team.townId === townId && team.active && (team.stationId === null || team.stationId === stationId),
  )
