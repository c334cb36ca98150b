import { ok, type Result, refuse } from '../kernel/result'
import type { Actor } from '../order/actor'
import type { Order } from '../order/order'
import type { TownSettings } from '../town/town-settings'
import type { AuditField } from './audit-kinds'
import type { Audited } from './audit-row'
import { countLook, type Look } from './count-look'
import { officeRole } from './office-role'
import { careFields, NO_CARE, type OrderCare, orderCare } from './order-care'
import type { OrderContact } from './order-contact'

type Today = {
  /** How often he has looked at a contact today, before this time. */
  readonly before: number
  readonly settings: TownSettings
}

export type Reveal = Look & { readonly audited: Audited }

function fieldsOf({ contact, orderedBy }: OrderContact): readonly AuditField[] {
  return [
    ...(contact.phone ? (['phone'] as const) : []),
    ...(contact.addressText ? (['address'] as const) : []),
    ...(orderedBy?.phone ? (['orderer_phone'] as const) : []),
  ]
}

/** What that look shows beside telephone and place: a head reads it without one. */
export const careShown = (order: Order, actor: Actor): OrderCare =>
  officeRole(actor) === 'town_coordinator' ? orderCare(order) : NO_CARE

/**
 * Somebody of an office looks at the telephone and the place of an order, the town also at what it tells of health and of
 * who is at home: one tap, which is written down. Errors: SESSION.NOT_YOUR_STATION, CONTACT.FORGOTTEN, CONTACT.TOO_MANY_LOOKS.
 */
export function revealContact(
  order: Order,
  actor: Actor,
  told: OrderContact,
  { before, settings }: Today,
): Result<Reveal> {
  const role = officeRole(actor)
  if (!role) return refuse('SESSION.NOT_YOUR_STATION')
  if (order.contactForgottenAtMs !== undefined) return refuse('CONTACT.FORGOTTEN')
  const look = countLook(before, settings, order.urgent)
  if (!look.ok) return look
  return ok({
    ...look.value,
    audited: {
      actorRole: role,
      kind: 'reveal_contact',
      objectKind: 'order',
      objectId: order.id,
      objectLabel: order.number,
      subjectId: order.beneficiary.personId,
      fields: [...fieldsOf(told), ...careFields(careShown(order, actor))],
      reason: '',
      result: 'shown',
    },
  })
}
