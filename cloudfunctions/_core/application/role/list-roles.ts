import { ok, refuse } from '../../../../domain/kernel/result'
import { byName } from '../../../../domain/people/by-name'
import { GRANTED_ROLES, mayGrant, officeOf } from '../../../../domain/people/grant-rules'
import type { Grant, Person } from '../../../../domain/people/person'
import { answersForStation, grantsOf, isAdmin, isTownCoordinator } from '../../../../domain/people/roles-of'
import type { ActionOutput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { officeHoldersOf } from '../../store/office-queries'
import { peopleByIds } from '../../store/people-queries'

type Row = ActionOutput<'role.list'>['offices'][number]

/** The town's people read of the whole town, a head of his own station. */
const reads = (person: Person, stationId: string | null): boolean =>
  isAdmin(person) || isTownCoordinator(person) || (stationId !== null && answersForStation(person, stationId))

const inOrder = (a: Row, b: Row): number =>
  (a.stationId ?? '').localeCompare(b.stationId ?? '') ||
  GRANTED_ROLES.indexOf(b.role) - GRANTED_ROLES.indexOf(a.role) ||
  byName(a.name, b.name)

const namedIn = (grants: readonly Grant[]): readonly string[] =>
  grants.flatMap((grant) => [
    ...(grant.by ? [grant.by] : []),
    ...(grant.role === 'station_head' && grant.handingTo ? [grant.handingTo] : []),
  ])

export const listRoles: Query<'role.list'> = async ({ person, townId }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const holders = await officeHoldersOf(townId)
  const named = [...new Set(holders.flatMap((each) => namedIn(grantsOf(each))))]
  const others = named.length === 0 ? [] : await peopleByIds(named)
  const names = new Map([...holders, ...others].map(({ id, contact }) => [id, contact.name]))
  const nameOf = (id: string | undefined) => (id === undefined ? '' : (names.get(id) ?? ''))
  const rows = holders.flatMap((holder) =>
    grantsOf(holder).map((grant): Row => {
      const office = officeOf(grant)
      return {
        ...office,
        personId: holder.id,
        name: holder.contact.name,
        by: nameOf(grant.by),
        atMs: grant.atMs ?? null,
        mayRevoke: mayGrant(person, office),
        handingTo: grant.role === 'station_head' && grant.handingTo ? nameOf(grant.handingTo) : null,
      }
    }),
  )
  return ok({ offices: rows.filter(({ stationId }) => reads(person, stationId)).sort(inOrder) })
}
