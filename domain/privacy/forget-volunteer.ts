import type { Assignment } from '../order/assignment'
import type { Order } from '../order/order'
import { partWithoutWords } from './without-words'

/** An order without the name, number and words of a volunteer who has left; his minutes and answers stay under `name`. */
export function forgetVolunteer(order: Order, volunteerId: string, name: string): Order {
  const forget = (part: Assignment): Assignment =>
    part.volunteerId === volunteerId ? { ...partWithoutWords(part), name } : part
  const { assignments, earlierParts, waves } = order
  return {
    ...order,
    assignments: assignments.map(forget),
    ...(earlierParts && { earlierParts: earlierParts.map(forget) }),
    ...(waves && {
      waves: waves.map((wave) => ({
        ...wave,
        picked: wave.picked.map((each) => (each.volunteerId === volunteerId ? { ...each, name } : each)),
      })),
    }),
  }
}
