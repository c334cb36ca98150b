import type { UnitPlan } from '../../../domain/plan/plan-row'
import { STATIONS } from '../../../domain/town/stations'
import { yearPlans } from './collections'

/** What is planned in a town for a year: one document for each place that has begun. */
export const plansOf = (townId: string, year: number): Promise<readonly UnitPlan[]> =>
  yearPlans.list({ where: { townId, year }, orderBy: [['_id', 'asc']], limit: STATIONS.length + 1 })
