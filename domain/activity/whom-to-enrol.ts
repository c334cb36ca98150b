import { ok, type Result, refuse } from '../kernel/result'
import type { Person } from '../people/person'

/**
 * Who is meant of those who are reached under one telephone: a household shares it, so that where it is of several the name
 * says who. Errors: ACTIVITY.PERSON_UNKNOWN, ACTIVITY.PERSON_WHICH with the names.
 */
export function whomToEnrol(known: readonly Person[], name: string): Result<Person> {
  const names = [...new Set(known.map(({ contact }) => contact.name))]
  const [only] =
    names.length === 1 && name === '' ? known : known.filter(({ contact }) => contact.name === name)
  if (only) return ok(only)
  return known.length === 0
    ? refuse('ACTIVITY.PERSON_UNKNOWN')
    : refuse('ACTIVITY.PERSON_WHICH', { names: names.join('、') })
}
