import type { AdminAction } from '../admin/admin-route'
import type { Params } from '../admin/read-params'
import { databaseFailure } from '../database/database-failure'
import type { Database } from '../database/engine/database'
import type { CloudBaseError } from '../wire/cloudbase-error'
import { faultFailure } from './fault-failure'
import type { FaultKind } from './fault-kind'
import type { FaultPlan } from './fault-plan'
import type { FaultPoint } from './fault-point'
import { runWithTransportFault } from './run-with-transport-fault'

/** A request on its way to what answers it. */
interface Passage {
  readonly params: Params
  readonly database: Database
}

type Effect = (passage: Passage) => Promise<never>

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Fails as an operation of the engine does: it takes its transaction with it. */
const failOperation = async ({ params, database }: Passage, error: CloudBaseError): Promise<never> => {
  const transactionId = text(params.transactionId)
  if (transactionId === undefined) throw error
  return database.transactions.run(transactionId, () => {
    throw error
  })
}

/** The areas whose requests are told apart by their action. */
const TIMEOUTS = {
  database: faultFailure.databaseTimeout,
  storage: faultFailure.serverTimeout,
}

type Area = keyof typeof TIMEOUTS

/** Faults of the database itself; those of the transport come from outside. */
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
}

const pointOf = (area: Area, action: string, params: Params): FaultPoint => ({
  area,
  names: { action, collection: text(params.collectionName) },
  inTransaction: text(params.transactionId) !== undefined,
})

const areaOf = (action: string): Area | undefined =>
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
    const fault = await faults.meet(pointOf(area, action, call.params))
    const effect = fault === undefined ? undefined : EFFECTS[fault]
    if (effect) return effect({ params: call.params, database })
    return runWithTransportFault(fault, () => run(call), TIMEOUTS[area])
  }
}
