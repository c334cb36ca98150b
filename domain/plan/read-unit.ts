import { quoteCell } from '../people-list/quote-cell'
import { readVillage } from '../people-list/read-village'
import { TOWN } from '../town/stations'
import { TOWN_UNIT } from './plan-columns'
import { PLAN_LIMITS } from './plan-limits'
import type { UnitPlan } from './plan-row'

type Unit = { readonly plan: UnitPlan; readonly unit: string | null } | { readonly fault: string }

const TOWN_WORDS: readonly string[] = [TOWN_UNIT, TOWN.name, TOWN.institute, '镇', '镇里', '实践所', '全镇']

/** Whose activity it is: a village, the town's institute, or a unit of the town by its name. Empty: of whoever keeps one plan. */
export function readUnit(cell: string | undefined, plans: readonly UnitPlan[]): Unit {
  const [only, ...more] = plans
  if (cell === undefined)
    return only && more.length === 0 ? { plan: only, unit: null } : { fault: '没有写是哪个单位' }
  const village = readVillage(cell)
  const stationId = 'values' in village ? village.values.stationId : null
  const plan = plans.find((each) => each.stationId === stationId)
  if (stationId !== null) return plan ? { plan, unit: null } : { fault: `${quoteCell(cell)}不归您管` }
  if (/(村|社区)$/u.test(cell)) return { fault: `没有${quoteCell(cell)}这个村` }
  if (!plan) return { fault: `${quoteCell(cell)}的计划由镇里来定` }
  if (TOWN_WORDS.includes(cell)) return { plan, unit: null }
  return Array.from(cell).length > PLAN_LIMITS.unit
    ? { fault: `单位太长了，最多 ${PLAN_LIMITS.unit} 个字` }
    : { plan, unit: cell }
}
