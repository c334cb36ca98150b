import { forecastActivities } from './forecast-activities'
import { forecastDuties } from './forecast-duties'
import type { ForecastLine } from './forecast-line'
import { forecastParty } from './forecast-party'
import { forecastTeams } from './forecast-teams'
import type { Outlook } from './outlook'
import { inPlaceOrder } from './place-words'

const RANK = { late: 0, short: 1, on_course: 2 } as const

/**
 * Who will miss what, by when, and what would close the gap; what presses most first, within that the sooner, places in
 * their fixed order. The same records give the same sentences.
 */
export const forecast = (outlook: Outlook): readonly ForecastLine[] =>
  [
    ...forecastDuties(outlook),
    ...forecastActivities(outlook),
    ...forecastParty(outlook),
    ...forecastTeams(outlook),
  ].sort(
    (a, b) =>
      RANK[a.outlook] - RANK[b.outlook] ||
      (a.byMs ?? Number.MAX_SAFE_INTEGER) - (b.byMs ?? Number.MAX_SAFE_INTEGER) ||
      inPlaceOrder(a.stationId, b.stationId),
  )
