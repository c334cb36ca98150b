import type { EmulatorCore } from '../emulator-core'

/** Sets all counters to zero. */
export const resetStat = ({ functionStat, actionStat, database }: EmulatorCore): void => {
  functionStat.reset()
  actionStat.reset()
  database.transactions.resetCounters()
}
