import type { Circle } from './circles'
import { DISPATCHED_BY } from './dispatch-trace'
import type { Reason } from './reasons'

/** How a volunteer came to be asked, in the words of the head. */
export const ASKED_BY = { ...DISPATCHED_BY, himself: '自己接的' } as const

export type AskedBy = keyof typeof ASKED_BY

export const ASKED_BY_CODES = Object.keys(ASKED_BY) as [AskedBy, ...AskedBy[]]

export type AskedHow = {
  readonly by: AskedBy
  /** How near his team stood; null where that is not known. */
  readonly circle: Circle | null
  /** Why a person passed over whom the machine would have asked; null where nobody was passed over. */
  readonly reason: Reason | null
}
