import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import type { Actor } from '../../../../domain/order/actor'
import { enterService } from '../../../../domain/order/enter-service'
import type { Beneficiary } from '../../../../domain/order/order'
import type { Person } from '../../../../domain/people/person'
import { findMenuItem } from '../../../../domain/service/menu-items'
import { findStation } from '../../../../domain/town/stations'
import type { CheckedInput } from '../../../../types/actions'
import type { CommandContext } from '../../runtime/context'
import { orderIdOf, orderNumberOf } from '../../runtime/ids'
import { peopleWithPhone } from '../../store/office-queries'
import { waitingServices } from '../hours/waiting-services'
import type { OrderChanges } from './change-order'
import { orderReceipt } from './order-receipt'
import { accountsOf } from './postings-of'
import { servicesAround } from './services-around'

type Input = Omit<CheckedInput<'assignment.reportService'>, 'companions'>

/** The one of this village who has this telephone; a household that cannot be told apart stays what was written. */
async function householdOf(townId: string, { beneficiary, place }: Input): Promise<Beneficiary> {
  const { name, phone } = beneficiary
  const found = phone ? await peopleWithPhone(townId, phone) : []
  const here = found.filter(({ contact, closed }) => contact.stationId === place.stationId && !closed)
  const [only] = here
  return {
    personId: only && here.length === 1 ? only.id : null,
    name,
    phone,
    addressText: place.addressText,
  }
}

/**
 * Where a volunteer is known to have been: what his account remembers, which is read within the transaction, and what waits to be confirmed.
 * Two at the same time may both be taken; the confirmation counts the hour once.
 */
async function servantsOf(context: CommandContext, people: readonly Person[], { fromMs, toMs }: Input) {
  const ids = people.map(({ id }) => id)
  const creditedTo = await servicesAround(context, await accountsOf(context, ids), () => [
    { inMs: fromMs, outMs: toMs },
  ])
  const waitingFor = await waitingServices(context, ids)
  return people.map((person) => ({
    person,
    services: [...creditedTo(person.id), ...waitingFor(person.id)],
  }))
}

/** 补录 by an office or by the volunteer himself. Errors: ORDER.ITEM_UNKNOWN, ORDER.STATION_UNKNOWN, and those of `enterService`. */
export async function writeService(
  context: CommandContext,
  input: Input,
  {
    actor,
    writer,
    people,
  }: { readonly actor: Actor; readonly writer: Person; readonly people: readonly Person[] },
): Promise<Result<OrderChanges>> {
  const { commandId, nowMs, settings } = context
  const { menuItemCode, place, fromMs, toMs, reason, witness } = input
  const item = findMenuItem(menuItemCode)
  if (!item) return refuse('ORDER.ITEM_UNKNOWN')
  if (!findStation(place.stationId)) return refuse('ORDER.STATION_UNKNOWN')
  const id = orderIdOf(commandId)
  const step = enterService(
    {
      id,
      number: orderNumberOf(id, nowMs),
      townId: writer.townId,
      stationId: place.stationId,
      item,
      beneficiary: await householdOf(writer.townId, input),
      fromMs,
      toMs,
      servants: await servantsOf(context, people, input),
      entered: { reason, witness },
      writerName: writer.contact.name,
    },
    { actor, atMs: nowMs, settings },
  )
  if (!step.ok) return step
  const { order, events } = step.value
  return ok({ receipt: orderReceipt(order), orderChange: { before: null, after: order, events } })
}
