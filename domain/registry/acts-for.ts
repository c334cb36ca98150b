import { ok, type Result, refuse } from '../kernel/result'
import type { Person } from '../people/person'
import { answersForStation } from '../people/roles-of'

/**
 * For whom an office does what everybody may do with his own data (个人信息保护法 art. 44–47): only for people of its own
 * station who do not use the app. Errors: PERSON.NOT_FOUND, PERSON.USES_APP.
 */
export function actsFor(office: Person, person: Person | null): Result<Person> {
  if (!person || person.closed || !answersForStation(office, person.contact.stationId))
    return refuse('PERSON.NOT_FOUND')
  return person.usesApp ? refuse('PERSON.USES_APP') : ok(person)
}
