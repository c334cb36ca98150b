import type { RecruitingNeed } from '../../../domain/dispatch/recruiting-need'
import { recruitingNeeds } from './collections'
import { _ } from './database'

/** A station has at most one need per specialty. */
const MOST_ROWS = 200

/** What some stations are short of, or the whole town when `stationIds` is null; longest standing first. */
export const openNeeds = (
  townId: string,
  stationIds: readonly string[] | null,
): Promise<readonly RecruitingNeed[]> =>
  recruitingNeeds.list({
    where: { townId, open: true, ...(stationIds && { stationId: _.in([...stationIds]) }) },
    orderBy: [['sinceMs', 'asc']],
    limit: MOST_ROWS,
  })
