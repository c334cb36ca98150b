import { ok, refuse } from '../../../../domain/kernel/result'
import { isTownCoordinator, stationsOf } from '../../../../domain/people/roles-of'
import { isUnderWay, openImport } from '../../../../domain/people-list/open-import'
import type { Query } from '../../runtime/context'
import { importsOf } from '../../store/list-queries'
import { toPage } from '../../store/page-cursor'
import { peopleByIds } from '../../store/people-queries'
import { importProgress } from './import-progress'

/** The town reads the imports of all, a head those in which his own people stand. */
export const listImports: Query<'list.imports'> = async ({ person, nowMs }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const stationIds = isTownCoordinator(person) ? null : stationsOf(person)
  const { items, nextCursor } = toPage(
    await importsOf(person.townId, stationIds, input),
    input.limit,
    ({ atMs }) => atMs,
  )
  const others = [...new Set(items.map(({ by }) => by))].filter((by) => by !== person.id)
  const authors = [person, ...(others.length > 0 ? await peopleByIds(others) : [])]
  const nameOf = new Map(authors.map(({ id, contact }) => [id, contact.name]))
  return ok({
    items: items.map((each) => ({
      ...importProgress(each),
      list: each.list,
      fileName: each.fileName,
      atMs: each.atMs,
      by: nameOf.get(each.by) ?? '',
      goesOn: isUnderWay(each, nowMs) && openImport(each, person).ok,
    })),
    nextCursor,
  })
}
