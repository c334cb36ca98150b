import { ok } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { auditOf } from '../../store/audit-queries'
import { toPage } from '../../store/page-cursor'
import { peopleByIds } from '../../store/people-queries'

export const listAudit: Query<'audit.list'> = async ({ townId }, input) => {
  const { items, nextCursor } = toPage(await auditOf(townId, input), input.limit, ({ atMs }) => atMs)
  const ids = [...new Set(items.map(({ actorId }) => actorId))]
  const authors = ids.length > 0 ? await peopleByIds(ids) : []
  const nameOf = new Map(authors.map(({ id, contact }) => [id, contact.name]))
  return ok({
    items: items.map(({ townId: _town, ...row }) => ({ ...row, by: nameOf.get(row.actorId) ?? '' })),
    nextCursor,
  })
}
