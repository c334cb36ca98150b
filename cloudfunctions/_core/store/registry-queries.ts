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

/** Applications of all towns that have waited since then: those whose office was not reminded, or was before `remindedMs`. */
export const undecidedSince = (
  { appliedMs, remindedMs }: { readonly appliedMs: number; readonly remindedMs: number },
  limit: number,
): Promise<readonly VolunteerApplication[]> =>
  volunteerApplications.list({
    where: _.and([
      { status: 'waiting', atMs: _.lte(appliedMs) },
      _.or([{ remindedAtMs: null }, { remindedAtMs: _.lte(remindedMs) }]),
    ]),
    orderBy: [['atMs', 'asc']],
    limit,
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
