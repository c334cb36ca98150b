import { isClaimable } from '../../../../domain/binding/bind-person'
import type { BindingRequest } from '../../../../domain/binding/binding-request'
import { ok, refuse } from '../../../../domain/kernel/result'
import { plainPhoneNumber } from '../../../../domain/people/phone-number'
import { headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import { maskPhone } from '../../../../domain/privacy/mask'
import type { Query } from '../../runtime/context'
import { peopleLikeHim, waitingBindings } from '../../store/binding-queries'

async function bindingRow(request: BindingRequest) {
  const { id, stationId, name, phone, atMs } = request
  const like = (await peopleLikeHim(request)).filter(isClaimable)
  return {
    requestId: id,
    stationId,
    name,
    phone: maskPhone(phone),
    atMs,
    people: like.map((person) => ({
      personId: person.id,
      name: person.contact.name,
      volunteerNo: person.volunteer?.volunteerNo ?? '',
      phone: person.contact.phone === '' ? '' : maskPhone(person.contact.phone),
      samePhone: plainPhoneNumber(person.contact.phone) === phone,
    })),
  }
}

export const listBindings: Query<'person.bindings'> = async ({ person }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const stationIds = isTownCoordinator(person) ? null : headOfStations(person)
  const waiting = await waitingBindings(person.townId, stationIds)
  return ok({ items: await Promise.all(waiting.map(bindingRow)) })
}
