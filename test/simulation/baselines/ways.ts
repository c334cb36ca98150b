import type { Dispatching } from '../engine/dispatching'
import { product } from './product'
import { dispatchBy } from './simple-dispatch'
import { firstCome, nearest, roundRobin } from './simple-rules'

/** The ways of dispatching that are compared, the product first. */
export const WAYS = {
  product: { label: '本系统派单', dispatching: product },
  first_come: { label: '群里抢单', dispatching: dispatchBy(firstCome) },
  nearest: { label: '就近派单', dispatching: dispatchBy(nearest) },
  round_robin: { label: '轮流派单', dispatching: dispatchBy(roundRobin) },
} as const satisfies Record<string, { label: string; dispatching: Dispatching }>

export type WayCode = keyof typeof WAYS
export const WAY_CODES = Object.keys(WAYS) as [WayCode, ...WayCode[]]
