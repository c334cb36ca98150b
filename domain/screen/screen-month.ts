import type { HourEntry } from '../hours/hour-entry'
import { servedSide } from '../hours/station-hours'
import { sumEntries } from '../hours/sum-entries'
import { activeVolunteers } from '../report/active-volunteers'
import type { OrderFacts } from '../report/order-facts'
import { orderFigures } from '../report/order-figures'

/** The month so far, as it hangs on the wall. */
export type ScreenMonth = {
  readonly received: number
  readonly served: number
  readonly mustArrive: number
  readonly arrived: number
  readonly minutes: number
  readonly volunteers: number
}

/** From the same figures as the reports. `contra`: the station's own entries of the month. */
export function screenMonth(orders: readonly OrderFacts[], contra: readonly HourEntry[]): ScreenMonth {
  const { received, served, arrivals } = orderFigures(orders)
  const entries = contra.map(servedSide)
  return {
    received,
    served,
    mustArrive: arrivals.due,
    arrived: arrivals.arrived,
    minutes: sumEntries(entries).totalMinutes,
    volunteers: activeVolunteers(entries),
  }
}
