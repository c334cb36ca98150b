import type { FaultKind } from './fault-kind'
import type { FaultPoint } from './fault-point'
import type { FaultRule } from './fault-rule'

const INSERTS = ['database.insertDocument', 'database.modifyDocument']
const WRITES = [...INSERTS, 'database.modifyAndReturnDoc', 'database.removeDocument']
const CHANGES = [...WRITES, 'database.commitTransaction', 'database.addCollection']
const STEPS = [...WRITES, 'database.getDocument', 'database.commitTransaction']

/** Database faults that make sense for some requests only. */
const DATABASE_ACTIONS: Readonly<Partial<Record<FaultKind, readonly string[]>>> = {
  conflict: STEPS,
  busy: STEPS,
  'duplicate-e11000': INSERTS,
  'duplicate-write': INSERTS,
  'timeout-before': CHANGES,
  'timeout-after': CHANGES,
}

const ONLY_IN_TRANSACTION: readonly FaultKind[] = ['conflict', 'busy']

const makesSense = (what: FaultKind, { names, inTransaction }: FaultPoint): boolean => {
  const actions = DATABASE_ACTIONS[what]
  if (actions && !actions.includes(names.action ?? '')) return false
  return inTransaction === true || !ONLY_IN_TRANSACTION.includes(what)
}

/** Whether a rule is about this place, and its fault could happen there in the cloud, too. */
export const canStrike = ({ at, what, only }: FaultRule, point: FaultPoint): boolean =>
  at === point.area &&
  Object.entries(only).every(([name, value]) => point.names[name] === value) &&
  (at !== 'database' || makesSense(what, point))
