import { countedOf, recruitingSentence } from '../../../../domain/dispatch/recruiting-need'
import { ok, refuse } from '../../../../domain/kernel/result'
import { headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import type { Query } from '../../runtime/context'
import { openNeeds } from '../../store/recruiting-queries'

export const listNeeds: Query<'recruiting.list'> = async ({ person, settings }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const needs = await openNeeds(person.townId, isTownCoordinator(person) ? null : headOfStations(person))
  return ok({
    items: needs.map((need) => {
      const lately = countedOf(need, settings)
      return {
        id: need.id,
        stationId: need.stationId,
        specialty: need.specialty,
        sentence: recruitingSentence(lately),
        orders: lately.length,
        sinceMs: lately[0]?.atMs ?? 0,
        lastAtMs: lately.at(-1)?.atMs ?? 0,
      }
    }),
  })
}
