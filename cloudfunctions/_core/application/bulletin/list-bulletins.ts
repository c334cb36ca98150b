import { ok, refuse } from '../../../../domain/kernel/result'
import { headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import type { Query } from '../../runtime/context'
import { bulletinsOf } from '../../store/bulletin-queries'
import { toPage } from '../../store/page-cursor'

export const listBulletins: Query<'bulletin.list'> = async ({ person, townId }, { status, ...page }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const stationIds = isTownCoordinator(person) ? null : headOfStations(person)
  const rows = await bulletinsOf({ townId, stationIds, status }, page)
  const { items, nextCursor } = toPage(rows, page.limit, ({ atMs }) => atMs)
  return ok({
    items: items.map(({ id, stationId, kind, title, status: now, atMs }) => ({
      id,
      stationId,
      kind,
      title,
      status: now,
      atMs,
    })),
    nextCursor,
  })
}
