import { keptUntilMs, openExport } from '../../../../domain/export/open-export'
import { ok, refuse } from '../../../../domain/kernel/result'
import { reasonWords } from '../../../../domain/order/reasons'
import { isTownCoordinator } from '../../../../domain/people/roles-of'
import type { Query } from '../../runtime/context'
import { exportsOf } from '../../store/export-queries'
import { toPage } from '../../store/page-cursor'
import { peopleByIds } from '../../store/people-queries'

/** The town reads the exports of all, a head his own. */
export const listExports: Query<'export.list'> = async ({ person, nowMs }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const whole = isTownCoordinator(person)
  const records = await exportsOf(person.townId, whole ? null : person.id, input)
  const { items, nextCursor } = toPage(records, input.limit, ({ atMs }) => atMs)
  const others = [...new Set(items.map(({ by }) => by))].filter((by) => by !== person.id)
  const authors = [person, ...(others.length > 0 ? await peopleByIds(others) : [])]
  const nameOf = new Map(authors.map(({ id, contact }) => [id, contact.name]))
  return ok({
    items: items.map((record) => ({
      id: record.id,
      atMs: record.atMs,
      by: nameOf.get(record.by) ?? '',
      fileName: record.fileName,
      unmasked: record.unmasked,
      reason: record.reason ? reasonWords('unmask', record.reason) : '',
      rows: record.rows,
      keptUntilMs: keptUntilMs(record),
      opens: openExport(record, person.id, nowMs).ok,
    })),
    nextCursor,
  })
}
