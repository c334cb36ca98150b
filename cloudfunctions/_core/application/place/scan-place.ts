import { assignmentIdOf } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import { findAssignment } from '../../../../domain/order/change-assignment'
import { arrivalDoubt } from '../../../../domain/order/doubtful-step'
import type { Person } from '../../../../domain/people/person'
import { mayOrderAt } from '../../../../domain/place/may-order-at'
import { isPlaceOf, type PlaceCode } from '../../../../domain/place/place-code'
import { readPlaceCode } from '../../../../domain/place/read-place-code'
import { maskName } from '../../../../domain/privacy/mask'
import type { Query } from '../../runtime/context'
import { people, placeCodes } from '../../store/collections'
import { ordersByIds } from '../../store/order-queries'

async function tasksHere(person: Person, code: PlaceCode, nowMs: number) {
  const ids = person.openTasks.filter(({ inside }) => !inside).map(({ orderId }) => orderId)
  const found = ids.length > 0 ? await ordersByIds(person.townId, ids) : []
  return found
    .filter((order) => isPlaceOf(code, order))
    .map((order) => ({
      assignmentId: assignmentIdOf(order.id, person.id),
      orderId: order.id,
      title: order.title,
      wanted: order.wanted,
      doubt: arrivalDoubt(findAssignment(order, person.id) ?? { visits: [] }, order, nowMs),
    }))
}

export const scanPlace: Query<'place.scan'> = async ({ person, nowMs }, { placeCode }) => {
  const signs = readPlaceCode(placeCode)
  const code = signs === null ? null : await placeCodes.find(signs)
  if (!person || !code || code.revokedAtMs !== null || code.townId !== person.townId)
    return refuse('PLACE.CODE_UNKNOWN')
  const mayOrder = mayOrderAt(person, code)
  const household = mayOrder && code.personId ? await people.find(code.personId) : null
  return ok({
    stationId: code.stationId,
    household: code.personId !== null,
    who: household && !household.closed ? maskName(household.contact.name) : '',
    mayOrder: household !== null && !household.closed,
    tasks: await tasksHere(person, code, nowMs),
  })
}
