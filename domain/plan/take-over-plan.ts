import { ok, type Result, refuse } from '../kernel/result'
import type { ImportMode } from '../people-list/list-import'
import type { UnitPlan } from './plan-row'
import { type GoodPlanRow, isGoodPlanRow, type PlannedPlanRow } from './planned-plan-row'

export type TakenOver = {
  /** Only those in which something is new. */
  readonly plans: readonly UnitPlan[]
  readonly added: number
  readonly changed: number
  readonly faulty: number
}

function withRows(plan: UnitPlan, rows: readonly GoodPlanRow[]): UnitPlan {
  const own = rows.filter(({ stationId }) => stationId === plan.stationId)
  const changed = new Map(own.filter(({ kind }) => kind === 'change').map(({ row }) => [row.id, row]))
  return {
    ...plan,
    rows: [
      ...plan.rows.map((row) => changed.get(row.id) ?? row),
      ...own.filter(({ kind }) => kind === 'add').map(({ row }) => row),
    ],
  }
}

/**
 * Takes a table over that somebody has looked at, all of it or what is good in it. What stands in the plan and not in the
 * table stays. Errors: LIST.HAS_FAULTS, LIST.NOTHING_NEW.
 */
export function takeOverPlan(
  planned: readonly PlannedPlanRow[],
  plans: readonly UnitPlan[],
  mode: ImportMode,
): Result<TakenOver> {
  const rows = planned.filter(isGoodPlanRow)
  const faulty = planned.length - rows.length
  if (mode === 'all' && faulty > 0) return refuse('LIST.HAS_FAULTS', { count: faulty })
  const fresh = rows.filter(({ kind }) => kind !== 'same')
  if (fresh.length === 0) return refuse('LIST.NOTHING_NEW')
  const places = new Set(fresh.map(({ stationId }) => stationId))
  return ok({
    plans: plans.filter(({ stationId }) => places.has(stationId)).map((plan) => withRows(plan, fresh)),
    added: fresh.filter(({ kind }) => kind === 'add').length,
    changed: fresh.filter(({ kind }) => kind === 'change').length,
    faulty,
  })
}
