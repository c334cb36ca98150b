import { isLeader, isMember, type Membership } from '../../../../domain/people/team-membership'
import type { ActionOutput } from '../../../../types/actions'

export const memberReceipt = (after: Membership): ActionOutput<'team.addMember'> => ({
  teamId: after.team.id,
  volunteerId: after.person.id,
  member: isMember(after),
  leads: isLeader(after),
})
