import type { Person } from '../../../../domain/people/person'
import { emptyPlan, type UnitPlan } from '../../../../domain/plan/plan-row'
import { ownPlaces } from '../../../../domain/targets/own-places'

/** The plans that somebody keeps, in the fixed order of their places; without rows where nothing is planned yet. */
export const ownPlans = (
  found: readonly UnitPlan[],
  { townId, ...person }: Person,
  year: number,
): readonly UnitPlan[] =>
  ownPlaces({ townId, ...person }).map(
    (stationId) => found.find((plan) => plan.stationId === stationId) ?? emptyPlan(townId, year, stationId),
  )
