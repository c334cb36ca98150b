import type { Person } from '../people/person'
import { plainPhoneNumber } from '../people/phone-number'
import { withProvenPhone } from '../people/proven-phone'
import { newPerson } from '../registry/new-person'
import { villageName } from '../town/stations'
import { applyAsVolunteer } from './apply-as-volunteer'
import type { Applied, Entering } from './entering'
import type { ListValues } from './list-values'

/** Entered for him: he uses no app, and what he has signed is kept at the station. */
function entered(values: ListValues, { id, townId, stationId, by, atMs }: Entering): Person {
  const { name = '', phone = '', addressText = '' } = values
  return {
    ...newPerson({ name, phone, stationId, addressText }, { id, townId, atMs }),
    usesApp: false,
    entered: { by, atMs, consent: 'on_paper' },
  }
}

function withContact(person: Person, { name, phone, addressText }: ListValues): Person {
  const said = {
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(addressText !== undefined && { addressText }),
  }
  return { ...person, contact: { ...person.contact, ...said } }
}

/** A telephone that comes back as it was exported is nobody's word for it. */
const setsPhone = (before: Person | null, { phone }: ListValues): boolean =>
  phone !== undefined && (!before || plainPhoneNumber(phone) !== plainPhoneNumber(before.contact.phone))

/** Puts what a row says into a person's record. What it does not say stays; offices and villages stay in any case. */
export function applyRow(before: Person | null, values: ListValues, entering: Entering): Applied {
  if (!before && !values.name) return { faults: ['没有写姓名'] }
  if (before && values.stationId && values.stationId !== before.contact.stationId)
    return { faults: [`在册的村是${villageName(before.contact.stationId)}，换村不能用表改`] }
  const said = before ? withContact(before, values) : entered(values, entering)
  const person = setsPhone(before, values) ? withProvenPhone(said, 'office', entering.atMs) : said
  return entering.list === 'volunteers' ? applyAsVolunteer(person, values, entering) : { person, notes: [] }
}
