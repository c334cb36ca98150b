import { ok } from '../../../../domain/kernel/result'
import { planExample, planHeading } from '../../../../domain/plan/plan-table'
import type { Query } from '../../runtime/context'
import { writeListCsv } from '../../tables/write-list-csv'
import { writePlanXlsx } from '../../tables/write-plan-xlsx'
import { linkFile } from '../file/link-file'

/** The same file for everybody; written anew each time, so that it never lags behind the columns. */
export const getPlanTemplate: Query<'plan.template'> = async (_caller, { format }) => {
  const content =
    format === 'csv' ? writeListCsv([planHeading, planExample]) : await writePlanXlsx([planExample])
  const fileName = `活动计划表模板.${format}`
  return ok(await linkFile({ path: `templates/plan.${format}`, fileName, content }))
}
