import { stationAccountId } from '../../../domain/kernel/ids'
import { type HourGroup, hourGroup, type SummedEntries } from '../../../domain/report/hour-group'
import type { PeriodSpan } from '../../../domain/targets/figure-period'
import { _, database } from './database'
import { PAGE_ROWS } from './every-page'

const $ = _.aggregate
const ALIKE = {
  stationId: '$stationId',
  volunteerId: '$volunteerId',
  project: '$project',
  hourClass: '$hourClass',
  kind: '$kind',
}

type Group = {
  readonly _id: Omit<SummedEntries, 'minutes' | 'count'>
  readonly minutes: number
  readonly count: number
}

/** What stations have credited for services that ended within a span, summed where it lies: a row for each volunteer and kind of service. */
export async function hourGroups(
  stationIds: readonly string[],
  { fromMs, toMs }: PeriodSpan,
): Promise<readonly HourGroup[]> {
  const found: HourGroup[] = []
  for (;;) {
    const { data } = await database
      .collection('hour_entries')
      .aggregate()
      .match({
        accountId: _.in(stationIds.map(stationAccountId)),
        servedUntilMs: _.gte(fromMs).and(_.lt(toMs)),
      })
      .group({ _id: ALIKE, minutes: $.sum('$minutes'), count: $.sum(1) })
      .sort({ _id: 1 })
      .skip(found.length)
      .limit(PAGE_ROWS)
      .end()
    const page: readonly Group[] = data
    found.push(...page.map(({ _id, minutes, count }) => hourGroup({ ..._id, minutes, count })))
    if (page.length < PAGE_ROWS) return found
  }
}
