import {
  isFlag,
  isNumber,
  isRecord,
  isText,
  listOf,
  orAbsent,
  orNull,
  recordOf,
  type Shape,
} from '../kernel/shape'
import { isBirthMonth } from './birth-month'
import type { Person } from './person'

const contact = recordOf({ name: isText, phone: isText, stationId: isText, addressText: isText })

const openTask = recordOf({ orderId: isText, fromMs: isNumber, toMs: isNumber, durationMinutes: isNumber })

const profile = recordOf({
  paused: isFlag,
  specialties: listOf(isText),
  credentials: listOf(recordOf({ specialty: isText, expiresAtMs: isNumber })),
  teamIds: listOf(isText),
  lastServedAtMs: orAbsent(isNumber),
  minutesThisYear: orAbsent(recordOf({ year: isNumber, minutes: isNumber })),
  unanswered: orAbsent(isNumber),
  recentlyServed: orAbsent(listOf(recordOf({ personId: isText }))),
  birthMonth: orAbsent(isBirthMonth),
  guardian: orAbsent(recordOf({ confirmed: orNull(isRecord) })),
  freeTimes: orAbsent(listOf(isText)),
  willing: orAbsent(isText),
  insurances: orAbsent(listOf(recordOf({ expiresAtMs: isNumber }))),
})

const person = recordOf({
  contact,
  usesApp: isFlag,
  grants: listOf(isRecord),
  volunteer: orNull(profile),
  openTasks: listOf(openTask),
})

/**
 * Whether everything that dispatch asks of somebody can be read from his record. People are also entered past the
 * product; what is missing there must cost him the offers and nobody else.
 */
export const isReadablePerson: (value: Person) => boolean = person

/** The same of what he is as a volunteer, whatever stands beside it. */
export const isReadableProfile: Shape = profile

/** How the head finds a record: by its name, or by its id where it has none. */
export function recordName({ id, contact: told }: Person): string {
  const name: unknown = isRecord(told) ? told.name : null
  return isText(name) && name.trim() !== '' ? name : id
}
