import { mapRecord } from '../kernel/map-record'
import type { Exclusions } from '../order/dispatch-trace'
import { EXCLUSION_CODES, EXCLUSIONS, type ExclusionCode } from '../order/exclusions'
import type { Person } from '../people/person'

/** Somebody who is not asked, and the first reason why. */
export type Excluded = { readonly person: Person; readonly code: ExclusionCode }

export function countCodes(excluded: readonly Excluded[], from: Exclusions = {}): Exclusions {
  const counts: Partial<Record<ExclusionCode, number>> = { ...from }
  for (const { code } of excluded) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

const NUMBERS = mapRecord(EXCLUSIONS, (_words, code) => EXCLUSION_CODES.indexOf(code) + 1)

/** A reason as a number, where they lie close together by the thousand: counted from 1, 0 is none. */
export const numberOf = (code: ExclusionCode | null): number => (code === null ? 0 : NUMBERS[code])

export const codeOf = (number: number): ExclusionCode | null => EXCLUSION_CODES[number - 1] ?? null

/** As many as there are numbers of reasons, none included. */
export const REASON_NUMBERS = EXCLUSION_CODES.length + 1

/** Adds up how often each number stands for its reason. */
export function withTally(tally: ArrayLike<number>, from: Exclusions): Exclusions {
  const counts: Partial<Record<ExclusionCode, number>> = { ...from }
  EXCLUSION_CODES.forEach((code, at) => {
    const more = tally[at + 1] ?? 0
    if (more > 0) counts[code] = (counts[code] ?? 0) + more
  })
  return counts
}

export function countNumbers(numbers: Uint8Array, from: Exclusions): Exclusions {
  const tally = new Int32Array(REASON_NUMBERS)
  for (const number of numbers) tally[number] = (tally[number] ?? 0) + 1
  return withTally(tally, from)
}
