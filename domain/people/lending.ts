import { type Team, touched } from './team'

/** Whether a team may be sent where it is not at home. */
export const isShared = ({ stationId, shareScope }: Team): boolean =>
  stationId === null ? shareScope !== 'village' : shareScope === 'town'

export const withSharing = (team: Team, shared: boolean): Team => ({
  ...touched(team),
  shareScope: shared ? 'town' : 'village',
})
