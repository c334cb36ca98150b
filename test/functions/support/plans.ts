import { csvOf } from './lists'
import { DOUSHAHE, HEAD } from './orders'
import type { Town } from './town'

/** No plan of the demonstration town is of this year. */
export const PLAN_YEAR = 2090
export const DOUSHAHES_PLAN = { year: PLAN_YEAR, stationId: DOUSHAHE }

export const plannedTea = {
  ...DOUSHAHES_PLAN,
  month: 4,
  title: '采茶帮工',
  project: 'happy_home',
  theme: '',
  when: '上旬',
  venue: '陡沙河茶园',
  teamName: '',
  contactName: '',
  unit: null,
} as const

export const plannedRow = async (town: Town): Promise<string> =>
  (await town.ok(HEAD, 'plan.saveRow', plannedTea)).rowId

const HEADING = ['月份', '单位', '活动名称', '时间', '所属工程']

/** A file with rows of month, unit, title, time and project. */
export const planFile = (rows: readonly (readonly string[])[]) => ({
  year: PLAN_YEAR,
  fileName: '计划.csv',
  file: csvOf(HEADING, rows),
})

/** A file that has been looked at, as it is taken over. */
export async function wantedPlan(
  town: Town,
  rows: readonly (readonly string[])[],
  mode: 'all' | 'good' = 'all',
) {
  const wanted = planFile(rows)
  const { seen } = await town.ok(HEAD, 'plan.preview', wanted)
  return { ...wanted, mode, seen }
}
