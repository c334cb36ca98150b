import type { RosterEntry } from '../../../domain/roster/roster-entry'
import { partyRoster } from './collections'
import { _, database } from './database'
import { everyPage, PAGE_ROWS } from './every-page'

/** The whole roster of a town, those who were removed this year as well. */
export const rosterOf = (townId: string): Promise<readonly RosterEntry[]> =>
  everyPage((last) =>
    partyRoster.list({
      where: { townId, ...(last && { _id: _.gt(last.id) }) },
      orderBy: [['_id', 'asc']],
      limit: PAGE_ROWS,
    }),
  )

/** Who was removed before that instant leaves no trace. */
export async function forgetRemoved(beforeMs: number): Promise<void> {
  await database
    .collection('party_roster')
    .where({ 'removed.atMs': _.gt(0).and(_.lt(beforeMs)) })
    .remove()
}
