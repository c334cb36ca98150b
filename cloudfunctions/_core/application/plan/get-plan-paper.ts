import { ok, refuse } from '../../../../domain/kernel/result'
import type { UnitPlan } from '../../../../domain/plan/plan-row'
import { planCells } from '../../../../domain/plan/plan-table'
import { placeTitle } from '../../../../domain/targets/place-words'
import { TOWN } from '../../../../domain/town/stations'
import { drawPlan } from '../../paper/draw-plan'
import { paperFontsIn } from '../../paper/paper-fonts'
import type { Query } from '../../runtime/context'
import { plansOf } from '../../store/plan-queries'
import { writePlanXlsx } from '../../tables/write-plan-xlsx'
import { linkFile } from '../file/link-file'
import { ownPlans } from './own-plans'

const whose = (plans: readonly UnitPlan[]): string => {
  const [only, ...more] = plans
  return only && more.length === 0 ? placeTitle(only.stationId) : TOWN.name
}

export const getPlanPaper: Query<'plan.paper'> = async (
  { person, personId, townId, nowMs },
  { year, stationId, format },
) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const own = ownPlans(await plansOf(townId, year), person, year)
  const plans = stationId === undefined ? own : own.filter((plan) => plan.stationId === stationId)
  if (plans.length === 0) return refuse('SESSION.NOT_YOUR_STATION')
  const title = `${whose(plans)}${year}年志愿服务活动计划表`
  const content =
    format === 'pdf'
      ? await drawPlan(plans, { whose: whose(plans), year, atMs: nowMs }, paperFontsIn(__dirname))
      : await writePlanXlsx(planCells(plans))
  // One file for each who prints: the next one takes its place.
  const path = `plans/${townId}/${personId}.${format}`
  return ok(await linkFile({ path, fileName: `${title}.${format}`, content }))
}
