import type { ChargeReport } from '../../../domain/charge/charge-report'
import { chargeReports } from './collections'
import { _ } from './database'

/** More than a town has in a year. */
const MOST = 100

/** What is still to be settled, the next to be due first. */
export const openCharges = (townId: string): Promise<readonly ChargeReport[]> =>
  chargeReports.list({
    where: { townId, remindAtMs: _.gt(0) },
    orderBy: [['remindAtMs', 'asc']],
    limit: MOST,
  })

export const chargesClosedSince = (townId: string, sinceMs: number): Promise<readonly ChargeReport[]> =>
  chargeReports.list({
    where: { townId, 'closed.atMs': _.gt(sinceMs) },
    orderBy: [['closed.atMs', 'desc']],
    limit: MOST,
  })

/** Of all towns, what has to be reminded of now. */
export const chargesDue = (atMs: number, limit: number): Promise<readonly ChargeReport[]> =>
  chargeReports.list({
    where: { remindAtMs: _.gt(0).and(_.lte(atMs)) },
    orderBy: [['remindAtMs', 'asc']],
    limit,
  })
