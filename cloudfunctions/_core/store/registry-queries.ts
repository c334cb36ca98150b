import type { VolunteerApplication } from '../../../domain/registry/volunteer-application'
import { people, volunteerApplications } from './collections'
import { _ } from './database'

/** Who works on the list finds those that did not fit when he comes back to it. */
const MOST_WAITING = 100

/** What waits at some stations, or in the whole town when `stationIds` is null; who has waited longest first. */
export const waitingApplications = (
  townId: string,
  stationIds: readonly string[] | null,
): Promise<readonly VolunteerApplication[]> =>
  volunteerApplications.list({
    where: { townId, status: 'waiting', ...(stationIds && { stationId: _.in([...stationIds]) }) },
    orderBy: [
      ['atMs', 'asc'],
      ['_id', 'asc'],
    ],
    limit: MOST_WAITING,
  })

/** Sorts behind every digit. */
const BEHIND_DIGITS = ':'

/** The highest volunteer number that begins so; empty where there is none. */
export async function highestVolunteerNo(townId: string, prefix: string): Promise<string> {
  const [last] = await people.list({
    where: { townId, 'volunteer.volunteerNo': _.gte(prefix).and(_.lt(prefix + BEHIND_DIGITS)) },
    orderBy: [['volunteer.volunteerNo', 'desc']],
    limit: 1,
  })
  return last?.volunteer?.volunteerNo ?? ''
}
