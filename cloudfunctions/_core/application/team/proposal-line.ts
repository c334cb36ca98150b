import type { TeamProposal } from '../../../../domain/people/team-proposal'

export const proposalLine = ({
  id,
  stationId,
  name,
  kind,
  purpose,
  atMs,
  status,
  decided,
}: TeamProposal) => ({
  id,
  stationId,
  name,
  kind,
  purpose,
  atMs,
  status,
  reason: decided?.reason ?? '',
})
