import { FIVE_MUST_CODES, type FiveMustCode } from '../../../service/five-must-arrive'
import type { Heard } from './listen'

/** From here on what was learned says which duty it is, or that it is none. */
const DUTY_CHANCE = 0.6

/** The duty that a text sounds like, null for none; undefined where it may be this or that. */
export function heardDuty({ duty }: Heard): FiveMustCode | null | undefined {
  const code = FIVE_MUST_CODES.find((each) => duty[each] >= DUTY_CHANCE)
  if (code) return code
  const any = FIVE_MUST_CODES.reduce((sum, each) => sum + duty[each], 0)
  return 1 - any >= DUTY_CHANCE ? null : undefined
}
