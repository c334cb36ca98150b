import type { TeamProposal } from '../../../domain/people/team-proposal'
import { teamProposals } from './collections'

const MOST_ROWS = 200

/** What nobody has decided at one station, or for the town when `stationId` is null; the oldest first. */
export const pendingProposals = (
  townId: string,
  stationId: string | null,
): Promise<readonly TeamProposal[]> =>
  teamProposals.list({
    where: { townId, status: 'pending', stationId },
    orderBy: [['atMs', 'asc']],
    limit: MOST_ROWS,
  })

/** What one volunteer has proposed, the latest first. */
export const proposalsOf = (townId: string, proposerId: string): Promise<readonly TeamProposal[]> =>
  teamProposals.list({ where: { townId, proposerId }, orderBy: [['atMs', 'desc']], limit: MOST_ROWS })
