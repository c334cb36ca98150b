import type { Measures } from '../measures/measures'
import { reportPlots } from '../report/report-plots'
import { writeReport } from '../report/write-report'
import { runStudy } from '../variants/run-study'
import { runVariant } from '../variants/run-variant'
import type { Variant } from '../variants/variant'

const runHere = async (variants: readonly Variant[], onDay: () => void): Promise<readonly Measures[]> =>
  variants.map((variant) => runVariant(variant, onDay))

/** The report and the numbers of some days, made in this process. */
export async function reportOf(seed: number, days: number) {
  const silent = { total: () => undefined, onDay: () => undefined }
  const study = await runStudy({ seed, days }, runHere, silent)
  const plots = reportPlots(study)
  return { study, plots, html: writeReport(study, plots), json: JSON.stringify(study) }
}
