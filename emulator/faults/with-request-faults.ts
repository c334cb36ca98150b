import { setTimeout as delay } from 'node:timers/promises'
import type { AdminAction } from '../admin/admin-route'
import type { Params } from '../admin/read-params'
import { databaseFailure } from '../database/database-failure'
import type { Database } from '../database/engine/database'
import type { CloudBaseError } from '../wire/cloudbase-error'
import { faultFailure } from './fault-failure'
import type { FaultKind } from './fault-kind'
import type { FaultPlan } from './fault-plan'
import type { FaultPoint } from './fault-point'

/** A request on its way to what answers it. */
interface Passage {
  readonly area: 'database' | 'storage'
  readonly params: Params
  readonly database: Database
  readonly proceed: () => Promise<object>
}

type Effect = (passage: Passage) => Promise<object>

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Fails as an operation of the engine does: it takes its transaction with it. */
const failOperation = async ({ params, database }: Passage, error: CloudBaseError): Promise<never> => {
  const transactionId = text(params.transactionId)
  if (transactionId === undefined) throw error
  return database.transactions.run(transactionId, () => {
    throw error
  })
}

const timeout = ({ area }: Passage): CloudBaseError =>
  area === 'database' ? faultFailure.databaseTimeout() : faultFailure.serverTimeout()

const EFFECTS: Readonly<Partial<Record<FaultKind, Effect>>> = {
  conflict: (passage) => failOperation(passage, databaseFailure.conflict()),
  busy: async () => {
    throw databaseFailure.busy()
  },
  'duplicate-e11000': (passage) => {
    const namespace = `${passage.database.name}.${text(passage.params.collectionName) ?? ''}`
    return failOperation(passage, faultFailure.duplicateE11000(namespace))
  },
  'duplicate-write': (passage) => failOperation(passage, faultFailure.duplicateWrite()),
  'timeout-before': async (passage) => {
    throw timeout(passage)
  },
  'timeout-after': async (passage) => {
    await passage.proceed()
    throw timeout(passage)
  },
  'server-error': async () => {
    throw faultFailure.unavailable()
  },
}

const pointOf = (area: Passage['area'], action: string, params: Params): FaultPoint => ({
  area,
  names: { action, collection: text(params.collectionName) },
  inTransaction: text(params.transactionId) !== undefined,
})

const areaOf = (action: string): Passage['area'] | undefined =>
  (['database', 'storage'] as const).find((area) => action.startsWith(`${area}.`))

export interface RequestFaultParts {
  readonly faults: FaultPlan
  readonly database: Database
}

/** Lets the faults that were asked for strike the requests of an action; other actions pass untouched. */
export const withRequestFaults = (
  action: string,
  run: AdminAction,
  { faults, database }: RequestFaultParts,
): AdminAction => {
  const area = areaOf(action)
  if (area === undefined) return run
  return async (call) => {
    const { slowMs, fault } = faults.strike(pointOf(area, action, call.params))
    if (slowMs > 0) await delay(slowMs)
    const effect = fault === undefined ? undefined : EFFECTS[fault]
    const proceed = () => run(call)
    return effect ? effect({ area, params: call.params, database, proceed }) : proceed()
  }
}
