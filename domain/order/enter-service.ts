import { lentBy } from '../dispatch/lent-by'
import { checkCredit } from '../hours/check-credit'
import { serviceTimesRefusal } from '../hours/entry-times'
import type { RecentService } from '../hours/recent-services'
import { ok, type Refused, type Result, refuse } from '../kernel/result'
import { MINUTE_MS } from '../kernel/shanghai-time'
import type { Person } from '../people/person'
import { headOfStations } from '../people/roles-of'
import type { MenuItem } from '../service/menu-item'
import type { Actor } from './actor'
import type { Assignment } from './assignment'
import { changeAll } from './change-assignment'
import { contentFromMenu } from './content-from-menu'
import { continueWith } from './continue-with'
import type { EnteredService } from './entered-service'
import { firstArrival } from './first-arrival'
import { type MoveContext, moveOrder } from './move-order'
import type { Beneficiary, Order } from './order'
import type { OrderStep } from './order-event'
import { type NewOrder, submitOrder } from './submit-order'

/** A volunteer who was there, and where else he was of late: what is credited, and what waits to be. */
export type Servant = { readonly person: Person; readonly services: readonly RecentService[] }

export type ServiceToEnter = Pick<NewOrder, 'id' | 'number' | 'townId' | 'stationId'> & {
  readonly item: MenuItem
  readonly beneficiary: Beneficiary
  readonly fromMs: number
  readonly toMs: number
  readonly servants: readonly Servant[]
  readonly entered: Omit<EnteredService, 'by'>
  readonly writerName: string
}

const isHousehold = ({ person }: Servant, { personId, phone }: Beneficiary): boolean =>
  person.id === personId || (phone !== '' && person.contact.phone === phone)

/** Whether he had a paper for it when he was there (志愿服务条例 art. 16). */
const wasQualified = ({ person: { volunteer } }: Servant, { item, toMs }: ServiceToEnter): boolean =>
  !item.credential ||
  (volunteer?.credentials ?? []).some(
    ({ specialty, expiresAtMs }) => specialty === item.specialty && expiresAtMs > toMs,
  )

function servantRefusal(
  servant: Servant,
  service: ServiceToEnter,
  { actor, settings }: MoveContext,
): Refused | null {
  const { item, fromMs, toMs, beneficiary } = service
  const { name } = servant.person.contact
  if (isHousehold(servant, beneficiary)) return refuse('ENTRY.OWN_HOUSEHOLD', { name })
  if (!wasQualified(servant, service)) return refuse('ENTRY.NOT_QUALIFIED', { name, title: item.title })
  const minutes = Math.floor((toMs - fromMs) / MINUTE_MS)
  return checkCredit(
    { name, spans: [{ inMs: fromMs, outMs: toMs }], minutes, toldMinutes: minutes },
    servant.services,
    { maxMinutesPerDay: settings.maxMinutesPerDay, byTown: actor.roles.includes('town_coordinator') },
  )
}

/** What is known of a companion is not for him who names him: he learns that it does not do, and not why. */
function companionRefusal(servant: Servant, service: ServiceToEnter, context: MoveContext): Refused | null {
  const refused = servantRefusal(servant, service, context)
  const { id, roles } = context.actor
  const named = servant.person.id !== id && roles.every((role) => role === 'volunteer')
  return refused && named ? refuse('ENTRY.COMPANION', { name: servant.person.contact.name }) : refused
}

/** The witness is a third: neither who served nor who writes. */
const isThird = ({ servants, writerName, entered: { witness } }: ServiceToEnter): boolean =>
  ![writerName, ...servants.map(({ person }) => person.contact.name)].includes(witness.name)

function refusalOf(service: ServiceToEnter, context: MoveContext): Refused | null {
  const { servants } = service
  const { atMs, settings } = context
  const never = serviceTimesRefusal(service, atMs, settings)
  if (never) return never
  if (!isThird(service)) return refuse('ENTRY.WITNESS')
  for (const servant of servants) {
    const refused = companionRefusal(servant, service, context)
    if (refused) return refused
  }
  return null
}

/** As if he had said yes before he went. */
const partOf = ({ person }: Servant, { stationId, fromMs }: ServiceToEnter, atMs: number): Assignment => ({
  volunteerId: person.id,
  name: person.contact.name,
  phone: person.contact.phone,
  stationId: person.contact.stationId,
  teamId: null,
  headsStation: headOfStations(person).includes(stationId),
  ...lentBy(stationId, person.contact.stationId),
  ...(!person.usesApp && { withoutApp: true }),
  entered: true,
  status: 'accepted',
  wave: 0,
  why: [],
  offeredAtMs: atMs,
  expiresAtMs: atMs,
  answeredAtMs: fromMs,
  reason: null,
  visits: [],
  confirmedMinutes: null,
})

function served(order: Order, service: ServiceToEnter, { actor, atMs }: MoveContext): Partial<Order> {
  const { servants, fromMs, toMs } = service
  const parts = servants.map((servant) => partOf(servant, service, atMs))
  const assignments = changeAll(parts, 'enter_visit', () => ({
    visits: [{ inMs: fromMs, outMs: toMs, by: 'entry', writtenBy: actor.id, writtenAtMs: atMs }],
  }))
  return {
    headcount: parts.length,
    ...firstArrival(assignments),
    arriveByMs: null,
    assignments,
    milestones: { ...order.milestones, in_service: fromMs },
  }
}

/** Who of a household uses the product has it among his own orders; else it is his who wrote it down. */
const requesterOf = ({ personId }: Beneficiary, actor: Actor) => ({
  requesterId: personId ?? actor.id,
  onBehalf: personId === null,
})

/**
 * 补录: a service that nobody had ordered becomes an order that begins as served, and goes the way of every other from there.
 * It measures nothing, is no longer than what may be declared, and somebody else than who wrote it down confirms it.
 * Errors: ENTRY.*, ASSIGNMENT.ENTRY_TOO_LONG, ASSIGNMENT.ENTRY_TOO_LATE, ORDER.MINUTES_OVERLAP, ORDER.DAY_FULL,
 * ORDER.REASON_REQUIRED, and the life-cycle's own.
 */
export function enterService(service: ServiceToEnter, context: MoveContext): Result<OrderStep> {
  const { id, number, townId, stationId, item, beneficiary, fromMs, toMs } = service
  const { actor, atMs, settings } = context
  const refused = refusalOf(service, context)
  if (refused) return refused
  const entered: EnteredService = { ...service.entered, by: actor.id }
  const wanted = { kind: 'half_day', fromMs, toMs } as const
  const content = { ...contentFromMenu(item, { needText: '', risks: [], wanted }), urgent: false }
  const [role = 'system'] = actor.roles
  const written = submitOrder(
    {
      ...{ id, number, townId, stationId, beneficiary, content, entered },
      ...requesterOf(beneficiary, actor),
      by: { id: actor.id, role },
    },
    { atMs, settings },
  )
  return continueWith(ok(written), (order) =>
    moveOrder(
      order,
      { move: 'enter_service', patch: served(order, service, context), reason: entered.reason },
      context,
    ),
  )
}
