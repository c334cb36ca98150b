import type { DispatchedBy, DispatchTrace } from '../order/dispatch-trace'
import type { OfferPlan, VolunteerPick } from '../order/offer-order'
import type { Order } from '../order/order'
import { headOfStations } from '../people/roles-of'
import { accompaniedBy } from './accompanied-by'
import { lentBy } from './lent-by'
import { offerReasons } from './offer-reasons'
import { type Candidate, costTerms } from './search-roll'

type Counted = { readonly counts: DispatchTrace['excluded']; readonly pool: number }

/** Who looked, and when. */
export type Looked = { readonly by: DispatchedBy; readonly atMs: number }

const toPick = (order: Order, candidate: Candidate): VolunteerPick => {
  const { person, entry } = candidate
  return {
    volunteerId: person.id,
    name: person.contact.name,
    phone: person.contact.phone,
    stationId: person.contact.stationId,
    teamId: entry.sentBy?.team.id ?? null,
    headsStation: headOfStations(person).includes(order.stationId),
    ...(!person.usesApp && { withoutApp: true as const }),
    ...accompaniedBy(entry.registered.volunteer, entry.rules.atMs),
    ...lentBy(order.stationId, entry.sentBy?.team.stationId),
    why: offerReasons(order, candidate),
  }
}

export const traceOf = (
  order: Order,
  { counts, pool }: Counted,
  picked: readonly Candidate[],
  { by, atMs }: Looked,
): DispatchTrace => ({
  atMs,
  wave: order.wave + 1,
  by,
  pool,
  picked: picked.map((candidate) => ({
    volunteerId: candidate.person.id,
    circle: candidate.entry.sentBy?.circle ?? 'town_team',
    cost: candidate.cost,
    terms: costTerms(candidate),
  })),
  excluded: counts,
})

/** The offers to those who were picked, with reasons and trace. */
export function planFrom(
  order: Order,
  search: Counted,
  picked: readonly Candidate[],
  looked: Looked,
): OfferPlan {
  const team = picked.find(({ entry }) => entry.sentBy)?.entry.sentBy?.team ?? null
  return {
    picks: picked.map((each) => toPick(order, each)),
    team: team && { id: team.id, name: team.name },
    trace: traceOf(order, search, picked, looked),
  }
}
