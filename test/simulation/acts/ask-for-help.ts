import { classifyWish } from '../../../domain/dispatch/classify/classify-wish'
import { skipsReview } from '../../../domain/dispatch/skips-review'
import { ok } from '../../../domain/kernel/result'
import { SYSTEM_ACTOR } from '../../../domain/order/actor'
import { contentFromMenu } from '../../../domain/order/content-from-menu'
import { contentFromWish } from '../../../domain/order/content-from-wish'
import { continueWith } from '../../../domain/order/continue-with'
import type { OrderContent } from '../../../domain/order/order'
import { approveOrder } from '../../../domain/order/review-order'
import { submitOrder } from '../../../domain/order/submit-order'
import { findMenuItem } from '../../../domain/service/menu-items'
import { applyStep } from '../engine/apply-step'
import type { World } from '../engine/world'
import type { Request } from '../scenario/request'

type Reading = { readonly content: OrderContent; readonly clear: boolean }

function readMenu(code: string, { wanted }: Request): Reading {
  const item = findMenuItem(code)
  if (!item) throw new Error(`the menu has no ${code}`)
  return { content: contentFromMenu(item, { needText: '', risks: [], wanted }), clear: skipsReview({ item }) }
}

/** Null: the machine says that this is not for volunteers, and nobody orders it. */
function readWish(text: string, { wanted }: Request): Reading | null {
  const found = classifyWish(text)
  if (found.decision === 'refuse') return null
  const specialty = found.decision === 'auto' ? (found.specialties[0]?.code ?? null) : null
  const understanding = {
    specialty,
    understood: found.specialties,
    fiveMust: found.fiveMustArrive,
    urgent: found.urgent,
  }
  const content = contentFromWish(understanding, { needText: text, risks: [], wanted })
  return { content, clear: skipsReview({ found, despiteRefusal: false }) }
}

export const orderIdOf = (request: Pick<Request, 'no'>): string => `o${String(request.no).padStart(5, '0')}`

/** 点单: by the villager, or by the helper of his village. */
export function askForHelp(world: World, request: Request): void {
  const villager = world.scenario.villagers[request.villager]
  if (!villager) throw new Error(`no villager ${request.villager}`)
  const { ordered } = request
  const reading = ordered.kind === 'menu' ? readMenu(ordered.code, request) : readWish(ordered.text, request)
  if (!reading) {
    world.refusedWishes += 1
    return
  }
  const { person, ordersThrough } = villager
  const { settings, nowMs: atMs } = world
  const { name, phone, addressText, stationId } = person.contact
  const submitted = submitOrder(
    {
      id: orderIdOf(request),
      number: String(request.no),
      townId: person.townId,
      stationId,
      requesterId: ordersThrough?.id ?? person.id,
      onBehalf: ordersThrough !== null,
      beneficiary: { personId: ordersThrough ? null : person.id, name, phone, addressText },
      content: reading.content,
    },
    { atMs, settings },
  )
  const system = { actor: SYSTEM_ACTOR, atMs, settings }
  const step = reading.clear
    ? continueWith(ok(submitted), (order) => approveOrder(order, {}, system))
    : ok(submitted)
  applyStep(world, null, step)
}
