import { acceptOffer } from '../../../domain/order/accept-offer'
import type { MoveContext } from '../../../domain/order/move-order'
import { offerOrder } from '../../../domain/order/offer-order'
import type { Order } from '../../../domain/order/order'
import { recallOrder } from '../../../domain/order/recall-order'
import { myPart } from '../../../domain/views/part-view'
import {
  anAssignment,
  anOfferTo,
  anOrder,
  asRole,
  asVolunteer,
  aVolunteer,
  NOW,
  SETTINGS,
} from '../../fixtures/builders'
import { taken } from '../support/taken'

const AT_NOON: Partial<MoveContext> = { atMs: NOW + 3 * 3_600_000 }

/** What the command answers, and what the page of the task shows, to one who comes too late. */
function toldTo(id: string, order: Order) {
  const volunteer = aVolunteer(id)
  const answer = acceptOffer(order, volunteer, asVolunteer(id, AT_NOON))
  if (answer.ok) throw new Error('the offer could still be accepted')
  const { code, details } = answer.refusal
  return { code, name: details?.name ?? null, lostTo: myPart(order, id, SETTINGS)?.lostTo }
}

const asking = (headcount: number, ...ids: readonly string[]): Order =>
  anOrder({ status: 'dispatched', headcount, assignments: ids.map((id) => anAssignment(id)) })

const accepted = (order: Order, id: string, name: string): Order =>
  taken(
    acceptOffer(
      {
        ...order,
        assignments: order.assignments.map((part) => (part.volunteerId === id ? { ...part, name } : part)),
      },
      aVolunteer(id),
      asVolunteer(id),
    ),
  ).order

describe('command and page tell the loser the same', () => {
  test('one place, somebody was quicker', () => {
    const order = accepted(asking(1, 'a', 'b'), 'a', '汪志远')
    expect(toldTo('b', order)).toEqual({ code: 'ASSIGNMENT.ALREADY_TAKEN', name: '汪师傅', lostTo: '汪师傅' })
  })

  test('two places, one of them taken, and the offer was taken back: nobody was quicker', () => {
    const order = anOrder({
      status: 'accepted',
      headcount: 2,
      assignments: [anAssignment('a', 'accepted'), anAssignment('b', 'recalled')],
    })
    expect(toldTo('b', order)).toEqual({ code: 'ASSIGNMENT.OFFER_RECALLED', name: null, lostTo: null })
  })

  test('taken back by the station, and only then taken by somebody else: nobody was quicker', () => {
    const first = accepted(asking(1, 'a', 'b'), 'a', '汪志远')
    const recalled = taken(recallOrder(first, { code: 'changed', text: '' }, asRole('station_head'))).order
    const later = { atMs: NOW + 3_600_000 }
    const again = taken(offerOrder(recalled, anOfferTo('c'), asRole('station_head', later))).order
    const order = taken(acceptOffer(again, aVolunteer('c'), asVolunteer('c', later))).order
    expect(toldTo('a', order)).toEqual({ code: 'ASSIGNMENT.OFFER_RECALLED', name: null, lostTo: null })
  })

  test('nobody has taken it', () => {
    const order = anOrder({ status: 'pending_dispatch', assignments: [anAssignment('b', 'recalled')] })
    expect(toldTo('b', order)).toEqual({ code: 'ASSIGNMENT.OFFER_RECALLED', name: null, lostTo: null })
  })
})
