import { classifyWish } from '../../../../domain/dispatch/classify/classify-wish'
import { REFUSED_WISHES } from '../../../../domain/dispatch/classify/refused-wishes'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { SYSTEM_ACTOR } from '../../../../domain/order/actor'
import { contentFromMenu } from '../../../../domain/order/content-from-menu'
import { contentFromWish } from '../../../../domain/order/content-from-wish'
import { continueWith } from '../../../../domain/order/continue-with'
import type { Beneficiary, OrderContent } from '../../../../domain/order/order'
import { approveOrder } from '../../../../domain/order/review-order'
import { submitOrder as firstStep } from '../../../../domain/order/submit-order'
import type { Person } from '../../../../domain/people/person'
import { findMenuItem } from '../../../../domain/service/menu-items'
import { findStation } from '../../../../domain/town/stations'
import type { CheckedInput } from '../../../../types/actions'
import type { Command, CommandContext } from '../../runtime/context'
import { orderIdOf, orderNumberOf } from '../../runtime/ids'
import { continueDispatch } from '../dispatch/continue-dispatch'
import { orderReceipt } from './order-receipt'

type Input = CheckedInput<'order.submit'>

/** What is ordered, and whether the machine may let it out without the head's review. */
type Reading = { readonly content: OrderContent; readonly clear: boolean }

function readMenu(code: string, input: Input): Result<Reading> {
  const item = findMenuItem(code)
  if (!item) return refuse('ORDER.ITEM_UNKNOWN')
  const content = contentFromMenu(item, input)
  return ok({ content, clear: item.autoDispatch || item.fiveMust !== null })
}

function readWish(wish: string, input: Input): Result<Reading> {
  const found = classifyWish(wish)
  if (found.refusal)
    return refuse('ORDER.NOT_FOR_VOLUNTEERS', { advice: REFUSED_WISHES[found.refusal].advice })
  const clear = found.decision === 'auto'
  const understanding = {
    specialty: input.specialty ?? (clear ? (found.specialties[0]?.code ?? null) : null),
    understood: found.specialties,
    fiveMust: found.fiveMustArrive,
    urgent: found.urgent,
  }
  return ok({ content: contentFromWish(understanding, { ...input, needText: wish }), clear })
}

/** The person as he stands after this order: a visitor becomes a villager, a villager may correct his contact. */
function orderer(context: CommandContext, { requester, place, beneficiary }: Input): Result<Person> {
  const { person, personId, townId, nowMs } = context
  if (person) {
    const moved = beneficiary ? null : place
    return ok({ ...person, contact: { ...person.contact, ...requester, ...moved } })
  }
  if (!requester || !place) return refuse('SESSION.REGISTRATION_NEEDED')
  return ok({
    id: personId,
    townId,
    contact: { ...requester, ...place },
    usesApp: true,
    grants: [],
    volunteer: null,
    openTasks: [],
    noticesReadAtMs: nowMs,
    createdAtMs: nowMs,
  })
}

function served(person: Person, { beneficiary, place }: Input): Beneficiary {
  const addressText = place?.addressText ?? person.contact.addressText
  return beneficiary
    ? { ...beneficiary, personId: null, addressText }
    : { personId: person.id, name: person.contact.name, phone: person.contact.phone, addressText }
}

export const submitOrder: Command<'order.submit'> = async (context, input) => {
  const { commandId, nowMs, settings } = context
  const read =
    input.menuItemCode === undefined ? readWish(input.wish ?? '', input) : readMenu(input.menuItemCode, input)
  if (!read.ok) return read
  if (input.wanted.toMs <= nowMs) return refuse('ORDER.WANTED_TIME_PAST')
  const who = orderer(context, input)
  if (!who.ok) return who
  const person = who.value
  const stationId = input.place?.stationId ?? person.contact.stationId
  if (!findStation(stationId)) return refuse('ORDER.STATION_UNKNOWN')

  const { content, clear } = read.value
  const id = orderIdOf(commandId)
  const submitted = firstStep(
    {
      id,
      number: orderNumberOf(id, nowMs),
      townId: person.townId,
      stationId,
      requesterId: person.id,
      onBehalf: input.beneficiary !== undefined,
      beneficiary: served(person, input),
      content,
    },
    { atMs: nowMs, settings },
  )
  const system = { actor: SYSTEM_ACTOR, atMs: nowMs, settings }
  const reviewed = clear
    ? continueWith(ok(submitted), (order) => approveOrder(order, {}, system))
    : ok(submitted)
  if (!reviewed.ok) return reviewed
  const { order, events } = await continueDispatch(reviewed.value, context)
  const contactChanged = input.requester !== undefined || input.place !== undefined
  return ok({
    receipt: {
      ...orderReceipt(order),
      number: order.number,
      replyWithinHours: order.urgent ? settings.acceptHoursUrgent : settings.acceptHours,
    },
    orderChange: { before: null, after: order, events },
    people: contactChanged || !context.person ? [person] : [],
  })
}
