import type { Person } from '../../../domain/people/person'
import type { ListImport } from '../../../domain/people-list/list-import'
import type { LookUp } from '../../../domain/people-list/whom-to-look-up'
import { listImports, people } from './collections'
import { _, database } from './database'
import { everyPage, PAGE_ROWS } from './every-page'
import { olderThan } from './page-cursor'
import { withPhone } from './sealing/with-phone'

const everybody = (where: object): Promise<readonly Person[]> =>
  everyPage((last) =>
    people.list({
      where: last ? _.and([where, { _id: _.gt(last.id) }]) : where,
      orderBy: [['_id', 'asc']],
      limit: PAGE_ROWS,
    }),
  )

/** Values of one field that a query takes; each telephone may have a mark under two keys. */
const AT_ONCE = 250

async function among(
  townId: string,
  wanted: readonly string[],
  condition: (some: readonly string[]) => object,
): Promise<readonly Person[]> {
  const found: Person[] = []
  for (let from = 0; from < wanted.length; from += AT_ONCE)
    found.push(...(await everybody({ townId, ...condition(wanted.slice(from, from + AT_ONCE)) })))
  return found
}

/** Everybody who may be meant by a list: by id, by telephone, and in some villages by name. */
export async function peopleLikelyMeant(
  townId: string,
  stationIds: readonly string[],
  { ids, phones, names }: LookUp,
): Promise<readonly Person[]> {
  const found = [
    ...(await among(townId, ids, (some) => ({ _id: _.in([...some]) }))),
    ...(await among(townId, phones, (some) => withPhone(...some))),
    ...(names.length === 0 ? [] : await peopleOfStations(townId, stationIds)).filter(({ contact }) =>
      names.includes(contact.name),
    ),
  ]
  return [...new Map(found.map((person) => [person.id, person])).values()]
}

/** Everybody who lives in some villages. */
export const peopleOfStations = (townId: string, stationIds: readonly string[]): Promise<readonly Person[]> =>
  everybody({ townId, 'contact.stationId': _.in([...stationIds]) })

/** Whether somebody lives there at all; or somebody who is a volunteer. */
export async function hasPeople(
  townId: string,
  stationIds: readonly string[],
  volunteers: boolean,
): Promise<boolean> {
  const where = { townId, 'contact.stationId': _.in([...stationIds]) }
  const [one] = await people.list({
    where: volunteers ? { ...where, 'volunteer.volunteerNo': _.gt('') } : where,
    limit: 1,
  })
  return one !== undefined
}

type Page = { readonly cursor?: string | undefined; readonly limit: number }

/** Imports of a town, or of some of its stations, newest first. */
export const importsOf = (
  townId: string,
  stationIds: readonly string[] | null,
  { cursor, limit }: Page,
): Promise<readonly ListImport[]> =>
  listImports.list({
    where: olderThan({ townId, ...(stationIds && { stationIds: _.in([...stationIds]) }) }, 'atMs', cursor),
    orderBy: [
      ['atMs', 'desc'],
      ['_id', 'desc'],
    ],
    limit: limit + 1,
  })

/** Rows whose time is over, written or not. */
export async function forgetImportParts(nowMs: number): Promise<void> {
  await database
    .collection('import_parts')
    .where({ untilMs: _.lt(nowMs) })
    .remove()
}
