import { isOpenRow } from '../../../../domain/plan/plan-against-done'
import type { UnitPlan } from '../../../../domain/plan/plan-row'
import type { OpenRow } from '../../../../domain/targets/outlook'
import type { PlainActivity } from '../../store/activity-figures'

/** Rows of some places' plans of which nothing has been made yet. */
export const openRowsOf = (
  plans: readonly UnitPlan[],
  activities: readonly PlainActivity[],
  places: readonly (string | null)[],
): readonly OpenRow[] =>
  plans
    .filter(({ stationId }) => places.includes(stationId))
    .flatMap(({ rows, stationId, year }) =>
      rows
        .filter((row) => isOpenRow(row, stationId, activities))
        .map(({ id, month, title }) => ({ id, month, title, stationId, year })),
    )
