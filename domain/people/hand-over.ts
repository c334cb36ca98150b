import { ok, type Result, refuse } from '../kernel/result'
import { villageName } from '../town/stations'
import type { Office } from './grant-rules'
import { holdsOffice, withOffice, withoutOffice } from './held-offices'
import type { Grant, HeadshipOffer, Person } from './person'
import { grantsOf } from './roles-of'

type Headship = Extract<Grant, { role: 'station_head' }>

const isHeadshipOf =
  (stationId: string) =>
  (grant: Grant): grant is Headship =>
    grant.role === 'station_head' && grant.stationId === stationId

const headOffice = (stationId: string): Office => ({ role: 'station_head', stationId })

/** Whom the head of that station has asked to take it over; null: nobody, or he is not its head. */
export const handingTo = (head: Person, stationId: string): string | null =>
  grantsOf(head).find(isHeadshipOf(stationId))?.handingTo ?? null

export const headshipOffersOf = ({ headshipOffers = [] }: Person): readonly HeadshipOffer[] => headshipOffers

export const withoutHeadshipOffer = (person: Person, stationId: string, fromId: string): Person => ({
  ...person,
  headshipOffers: headshipOffersOf(person).filter(
    (offer) => offer.stationId !== stationId || offer.fromId !== fromId,
  ),
})

function withHandingTo(head: Person, stationId: string, successorId: string | null): Person {
  const isIt = isHeadshipOf(stationId)
  const grants = grantsOf(head).map((grant) => {
    if (!isIt(grant)) return grant
    const { handingTo: _before, ...kept } = grant
    return successorId === null ? kept : { ...kept, handingTo: successorId }
  })
  return { ...head, grants }
}

/** Both as they stand after the step. */
type HandedOver = { readonly head: Person; readonly successor: Person }

/**
 * The first step: the head names somebody of his village. He stays head until that one accepts.
 * Errors: ROLE.NOT_YOURS_TO_GIVE, ROLE.NOT_FOR_ONESELF, ROLE.PERSON_UNKNOWN, ROLE.NOT_OF_VILLAGE, ROLE.WITHOUT_APP,
 * ROLE.HELD_ALREADY, ROLE.HAND_OVER_OPEN.
 */
export function offerHeadship(
  head: Person,
  successor: Person | null,
  stationId: string,
  atMs: number,
): Result<HandedOver> {
  const office = headOffice(stationId)
  if (!holdsOffice(head, office)) return refuse('ROLE.NOT_YOURS_TO_GIVE', { who: '这个站的站长' })
  if (successor?.id === head.id) return refuse('ROLE.NOT_FOR_ONESELF')
  if (successor?.townId !== head.townId || successor.closed) return refuse('ROLE.PERSON_UNKNOWN')
  const words = { name: successor.contact.name, office: `${villageName(stationId)}站长` }
  if (successor.contact.stationId !== stationId) return refuse('ROLE.NOT_OF_VILLAGE', words)
  if (!successor.usesApp) return refuse('ROLE.WITHOUT_APP', words)
  if (holdsOffice(successor, office)) return refuse('ROLE.HELD_ALREADY', words)
  if (handingTo(head, stationId) !== null) return refuse('ROLE.HAND_OVER_OPEN')
  const offer = { stationId, fromId: head.id, atMs }
  return ok({
    head: withHandingTo(head, stationId, successor.id),
    successor: { ...successor, headshipOffers: [...headshipOffersOf(successor), offer] },
  })
}

/** The head takes it back, or the other one says no: everything is as before. Errors: ROLE.NO_HAND_OVER. */
export function endHandOver(
  head: Person | null,
  successor: Person | null,
  stationId: string,
): Result<HandedOver> {
  if (!head || !successor || handingTo(head, stationId) !== successor.id) return refuse('ROLE.NO_HAND_OVER')
  return ok({
    head: withHandingTo(head, stationId, null),
    successor: withoutHeadshipOffer(successor, stationId, head.id),
  })
}

/** The second step: he accepts, and of the two he alone is head from then on. Errors: ROLE.NO_HAND_OVER. */
export function acceptHeadship(
  head: Person | null,
  successor: Person,
  stationId: string,
  atMs: number,
): Result<HandedOver> {
  const ended = endHandOver(head, successor, stationId)
  if (!ended.ok) return ended
  const { head: former, successor: next } = ended.value
  const office = headOffice(stationId)
  return ok({
    head: withoutOffice(former, office),
    successor: holdsOffice(next, office) ? next : withOffice(next, office, { by: former.id, atMs }),
  })
}
