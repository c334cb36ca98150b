import type { WayCode } from '../baselines/ways'
import type { Measures } from '../measures/measures'
import { plotArrivals } from '../plots/plot-arrivals'
import { plotHours } from '../plots/plot-hours'
import { plotLoad } from '../plots/plot-load'
import { plotWaits } from '../plots/plot-waits'
import { plotWays } from '../plots/plot-ways'
import { plotWeeks } from '../plots/plot-weeks'
import { plotWhatIfs } from '../plots/plot-what-ifs'
import { comparedRows } from './compared'
import type { Study } from './study'

export type ReportPlots = Readonly<
  Record<'weeks' | 'ways' | 'waits' | 'load' | 'hours' | 'arrivals' | 'what-ifs', string>
>

/** Every picture of the report, by the name under which it is saved. */
export function reportPlots(study: Study): ReportPlots {
  const { ways, whatIfs, days } = study
  const each = (listOf: (measures: Measures) => readonly number[]): Record<WayCode, readonly number[]> => ({
    product: listOf(ways.product),
    first_come: listOf(ways.first_come),
    nearest: listOf(ways.nearest),
    round_robin: listOf(ways.round_robin),
  })
  return {
    ways: plotWays(comparedRows(study)),
    weeks: plotWeeks(ways.product.byWeek, days),
    waits: plotWaits(each((measures) => measures.acceptMinutes.twentieths)),
    load: plotLoad(each((measures) => measures.volunteers.lorenz)),
    hours: plotHours(ways.product.volunteers.hourBins),
    arrivals: plotArrivals(ways.product.fiveMust),
    'what-ifs': plotWhatIfs(whatIfs),
  }
}
