import type { EmulatorCore } from '../emulator-core'

/** Sets all counters to zero. */
export const resetStat = ({ functionStat, actionStat, database }: EmulatorCore): void => {
  functionStat.reset()
  actionStat.reset()
  for (const { scans } of database.catalog.all()) scans.reset()
  database.transactions.resetCounters()
}
