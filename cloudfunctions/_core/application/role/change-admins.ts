import { isAdmin } from '../../../../domain/people/roles-of'
import type { CommandContext } from '../../runtime/context'
import { type Counter, counters, people } from '../../store/collections'
import { adminsOf } from '../../store/office-queries'

/**
 * Whoever decides by how many admins there are counts this up: of two who decide at the same time one starts again and
 * finds what the other has done.
 */
export async function countAdminChange({ tx, townId }: CommandContext): Promise<Counter> {
  const id = `admins:${townId}`
  const before = await counters.findIn(tx, id)
  return { id, townId, count: (before?.count ?? 0) + 1, untilMs: null }
}

/** Whether somebody else than this person is admin of the town, as it stands in this transaction. */
export async function hasOtherAdmin({ tx, townId }: CommandContext, personId: string): Promise<boolean> {
  for (const { id } of await adminsOf(townId)) {
    if (id === personId) continue
    const admin = await people.findIn(tx, id)
    if (admin && isAdmin(admin)) return true
  }
  return false
}
