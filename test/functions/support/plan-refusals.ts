import { yearPlans } from '../../../cloudfunctions/_core/store/collections'
import { database } from '../../../cloudfunctions/_core/store/database'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import { shanghaiParts } from '../../../domain/kernel/shanghai-time'
import { PLAN_LIMITS } from '../../../domain/plan/plan-limits'
import { planIdOf } from '../../../domain/plan/plan-row'
import { TOWN } from '../../../domain/town/stations'
import type { Envelope } from '../../../types/envelope'
import { clinicDay } from './activities'
import { DOUSHAHE, HEAD } from './orders'
import { DOUSHAHES_PLAN, PLAN_YEAR, plannedRow, plannedTea } from './plans'
import type { Town } from './town'
import { nowOf } from './visits'

/** One way to every refusal of the yearly plan. */
export const PLAN_REFUSALS = {
  'PLAN.SAME_ROW': async (town: Town) => {
    await plannedRow(town)
    return town.call(HEAD, 'plan.saveRow', plannedTea)
  },
  'PLAN.FULL': async (town: Town) => {
    await plannedRow(town)
    const id = planIdOf(TOWN.id, PLAN_YEAR, DOUSHAHE)
    const [row] = (await yearPlans.find(id))?.rows ?? []
    const rows = Array.from({ length: PLAN_LIMITS.mostRows }, (_, at) => ({ ...row, id: `pr${at}` }))
    await database.collection('year_plans').doc(id).update({ rows })
    return town.call(HEAD, 'plan.saveRow', { ...plannedTea, title: '义诊日' })
  },
  'PLAN.ROW_ARRANGED': async (town: Town) => {
    const { year } = shanghaiParts(await nowOf(town))
    const plan = { ...DOUSHAHES_PLAN, year }
    const { rowId: planRowId } = await town.ok(HEAD, 'plan.saveRow', {
      ...plannedTea,
      ...plan,
      title: '敬老日',
    })
    const facts = await clinicDay(town)
    await town.ok(HEAD, 'activity.create', { stationId: DOUSHAHE, facts, planRowId })
    return town.call(HEAD, 'activity.create', { stationId: DOUSHAHE, facts, planRowId })
  },
  'PLAN.ROW_NOT_FOUND': (town: Town) =>
    town.call(HEAD, 'plan.dropRow', { ...DOUSHAHES_PLAN, rowId: 'prnothing', reason: { code: 'mistake' } }),
} satisfies Partial<Record<RefusalCode, (town: Town) => Promise<Envelope<object>>>>
