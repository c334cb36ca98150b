import { MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { acceptOffer } from '../../../domain/order/accept-offer'
import { findAssignment } from '../../../domain/order/change-assignment'
import { checkIn } from '../../../domain/order/check-in'
import { checkOut } from '../../../domain/order/check-out'
import { declineOffer } from '../../../domain/order/decline-offer'
import { giveBackOrder } from '../../../domain/order/give-back-order'
import type { Order } from '../../../domain/order/order'
import { applyStep } from '../engine/apply-step'
import { willingness } from '../engine/plan-answer'
import { partKey, type World } from '../engine/world'
import type { VolunteerAct, VolunteerActs } from './act'

const BUSY = { code: 'busy', text: '' } as const
const RETRY_MINUTES = 30

const statusOf = (order: Order, volunteerId: string) => findAssignment(order, volunteerId)?.status

/** Yes or no; a yes that the rules refuse, because he has become busy, is a no. */
const answer: VolunteerAct = (world, order, volunteerId) => {
  if (statusOf(order, volunteerId) !== 'offered') return
  const person = world.person(volunteerId)
  const move = world.moveOf(order, person)
  const mood = world.stream('says', order.id, volunteerId)()
  if (mood < willingness(world.habit(volunteerId), person, order, world.nowMs)) {
    if (applyStep(world, order, acceptOffer(order, person, move))) return
  }
  applyStep(world, order, declineOffer(order, volunteerId, BUSY, move))
}

const giveBack: VolunteerAct = (world, order, volunteerId) => {
  if (statusOf(order, volunteerId) !== 'accepted') return
  const move = world.moveOf(order, world.person(volunteerId))
  applyStep(world, order, giveBackOrder(order, volunteerId, BUSY, move))
}

function leaveOther(world: World, orderId: string, volunteerId: string): void {
  const other = world.order(orderId)
  world.forgotten.delete(partKey(orderId, volunteerId))
  applyStep(world, other, checkOut(other, volunteerId, world.moveOf(other, world.person(volunteerId))))
}

/** Who is still at work elsewhere comes later; who only forgot 「做完了」 there says it now. */
const arrive: VolunteerAct = (world, order, volunteerId) => {
  if (statusOf(order, volunteerId) !== 'accepted') return
  const elsewhere = world
    .person(volunteerId)
    .openTasks.find((task) => task.inside && task.orderId !== order.id)
  if (elsewhere) {
    const leftMs = world.forgotten.get(partKey(elsewhere.orderId, volunteerId))
    if (leftMs === undefined || leftMs > world.nowMs) {
      world.in(RETRY_MINUTES * MINUTE_MS, { kind: 'arrive', orderId: order.id, volunteerId })
      return
    }
    leaveOther(world, elsewhere.orderId, volunteerId)
  }
  const person = world.person(volunteerId)
  applyStep(world, order, checkIn(order, person, world.moveOf(order, person)))
}

const leave: VolunteerAct = (world, order, volunteerId) => {
  if (statusOf(order, volunteerId) !== 'checked_in') return
  applyStep(world, order, checkOut(order, volunteerId, world.moveOf(order, world.person(volunteerId))))
}

/** What a volunteer does when its time has come, if it is still to be done. */
export const VOLUNTEER_ACTS: VolunteerActs = { answer, give_back: giveBack, arrive, leave }
