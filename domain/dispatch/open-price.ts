import { HOUR_MS } from '../kernel/shanghai-time'
import type { Order } from '../order/order'
import type { DispatchRules } from './dispatch-rules'

type Waiting = Pick<Order, 'submittedAtMs' | 'urgent' | 'fiveMust'>

/** A longer wait does not weigh more: by then it is for people to look. */
const MOST_HOURS = 60 * 24

const waiting = ({ submittedAtMs }: Waiting, { atMs }: DispatchRules): number =>
  Math.min(MOST_HOURS, Math.max(0, Math.floor((atMs - submittedAtMs) / HOUR_MS)))

const pressing = ({ urgent, fiveMust }: Waiting, { settings }: DispatchRules): number =>
  urgent || fiveMust !== null ? settings.urgentHeadStartHours : 0

/** The order's side of the cost, in hours: what makes it dearer to leave it open than another one. */
const OPEN_PRICE_TERMS = { waiting, pressing } as const

/** Above every sum of terms, so that nearer circles come first. */
export const CIRCLE_COST = 1_000_000
/** Above every circle, so that who has waited longer wins, wherever the volunteer comes from. */
const HOUR_PRICE = 10 * CIRCLE_COST
/** Above every exchange between orders, so that as many places as possible are filled. */
const PLACE_PRICE = 1e12

/** What it costs to leave a place of this order open. */
export const openPlacePrice = (order: Waiting, rules: DispatchRules): number =>
  PLACE_PRICE +
  HOUR_PRICE * Object.values(OPEN_PRICE_TERMS).reduce((sum, term) => sum + term(order, rules), 0)
