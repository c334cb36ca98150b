import { scalarKeyPart } from '../../indexes/scalar-key-part'
import { compareValues } from '../compare-values'

export type ValueTest = (value: unknown) => boolean

const isNothing: ValueTest = (value) => value === null || value === undefined

const matchesPattern =
  (pattern: RegExp): ValueTest =>
  (value) =>
    typeof value === 'string'
      ? pattern.test(value)
      : value instanceof RegExp && compareValues(value, pattern) === 0

/** Whether a value equals the wanted one; null equals what is missing, and a pattern the texts that match it. */
export const equalityTest = (wanted: unknown): ValueTest => {
  if (isNothing(wanted)) return isNothing
  if (wanted instanceof RegExp) return matchesPattern(wanted)
  return (value) => compareValues(value, wanted) === 0
}

/** Whether a value equals one of the wanted ones. */
export const membershipTest = (wanted: readonly unknown[]): ValueTest => {
  const scalars = new Set(wanted.map(scalarKeyPart))
  const others = wanted.filter((value) => scalarKeyPart(value) === undefined).map(equalityTest)
  return (value) => {
    const part = scalarKeyPart(value)
    return (part !== undefined && scalars.has(part)) || others.some((test) => test(value))
  }
}
