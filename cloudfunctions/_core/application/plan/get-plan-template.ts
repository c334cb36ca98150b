import { EXPORT_LIMITS } from '../../../../domain/export/export-limits'
import { ok } from '../../../../domain/kernel/result'
import { planExample, planHeading } from '../../../../domain/plan/plan-table'
import type { Query } from '../../runtime/context'
import { putFile, temporaryUrl } from '../../store/files'
import { writeListCsv } from '../../tables/write-list-csv'
import { writePlanXlsx } from '../../tables/write-plan-xlsx'

/** The same file for everybody; written anew each time, so that it never lags behind the columns. */
export const getPlanTemplate: Query<'plan.template'> = async (_caller, { format }) => {
  const content =
    format === 'csv' ? writeListCsv([planHeading, planExample]) : await writePlanXlsx([planExample])
  const fileId = await putFile(`templates/plan.${format}`, content)
  const url = await temporaryUrl(fileId, EXPORT_LIMITS.linkMinutes * 60)
  if (!url) throw new Error(`the template plan.${format} is gone`)
  return ok({ url, fileName: `活动计划表模板.${format}` })
}
