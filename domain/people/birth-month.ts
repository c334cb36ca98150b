import { shanghaiParts } from '../kernel/shanghai-time'
import { isText } from '../kernel/shape'

const BIRTH_MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/

/** `2010-05`: year and month, and never the day, which no rule needs. */
export const isBirthMonth = (value: unknown): value is string => isText(value) && BIRTH_MONTH.test(value)

/** Completed years. The day is not known, so he counts as a year older only once the month is over. */
export function ageAt(birthMonth: string, atMs: number): number {
  const [year = 0, month = 1] = birthMonth.split('-').map(Number)
  const now = shanghaiParts(atMs)
  return now.year - year - (now.month > month ? 0 : 1)
}
