import { type AdminAction, type AdminCall, adminRoute } from '../admin/admin-route'
import { cloudApiRoute } from '../cloud-api/cloud-api-route'
import { controlRoutes } from '../control/control-routes'
import { DATABASE_ACTIONS } from '../database/actions/database-actions'
import { transactionEscape } from '../database/actions/transaction-escape'
import type { EmulatorCore } from '../emulator-core'
import { withOpenApiFaults } from '../faults/with-openapi-faults'
import { withRequestFaults } from '../faults/with-request-faults'
import { withRouteFaults } from '../faults/with-route-faults'
import { invokeFunctionAction } from '../functions/invoke-function-action'
import type { Route } from '../http/route'
import { httpAccessRoutes } from '../http-access/http-access-routes'
import { OPENAPI_ACTIONS } from '../openapi/openapi-actions'
import { STORAGE_ACTIONS } from '../storage/storage-actions'
import { storageRoutes } from '../storage/storage-routes'

const adminActions = (core: EmulatorCore): ReadonlyMap<string, AdminAction> => {
  const { database, clock, newDocumentId, newId } = core
  const actions = Object.entries(DATABASE_ACTIONS).map(([name, run]): [string, AdminAction] => [
    name,
    ({ params, instanceId }) =>
      run(params, { database, clock, newDocumentId, newTransactionId: newId, instanceId }),
  ])
  const storageActions = Object.entries(STORAGE_ACTIONS).map(([name, run]): [string, AdminAction] => [
    name,
    ({ params }) => run(params, core.storage),
  ])
  const openApiActions = Object.entries(OPENAPI_ACTIONS).map(([name, run]): [string, AdminAction] => [
    name,
    withOpenApiFaults(run, core),
  ])
  const all: readonly (readonly [string, AdminAction])[] = [
    ...actions,
    ...storageActions,
    ...openApiActions,
    ['functions.invokeFunction', (call) => invokeFunctionAction(core.functions, call)],
  ]
  return new Map(all.map(([name, run]) => [name, withRequestFaults(name, run, core)]))
}

const warnOfEscape = (core: EmulatorCore, { instanceId, params }: AdminCall, action: string): void => {
  if (instanceId === undefined || !core.database.transactions.isOpenFor(instanceId)) return
  const warning = transactionEscape(action, params)
  if (warning === undefined) return
  process.stderr.write(`[emulator] ${warning}\n`)
  core.functions.warn(instanceId, warning)
}

/** What clients ask for elsewhere than at `/admin`. */
const clientRoutes = (core: EmulatorCore): readonly Route[] => {
  const storage = storageRoutes(core.storage, core.newId).map((route) =>
    withRouteFaults(route, core.faults, () => ({ area: 'storage', names: { action: route.method } }), {
      unavailable: 'ServiceUnavailable',
      timeout: 'RequestTimeOut',
    }),
  )
  const cloudApi = withRouteFaults(
    cloudApiRoute(core),
    core.faults,
    ({ headers }) => ({ area: 'cloud-api', names: { action: String(headers['x-tc-action'] ?? '') } }),
    { unavailable: 'InternalError', timeout: 'InternalError' },
  )
  return [cloudApi, ...storage]
}

/** Everything the emulator answers, apart from the hosted site. */
export const buildRoutes = (core: EmulatorCore): readonly Route[] => {
  const { functions, actionStat, newId } = core
  return [
    adminRoute({
      actions: adminActions(core),
      newRequestId: newId,
      admit: (call, action) => {
        const { instanceId, params } = call
        functions.refuseEndedInstance(instanceId)
        const { collectionName } = params
        if (!action.startsWith('database.')) return
        const collection = typeof collectionName === 'string' ? collectionName : undefined
        functions.noteDatabaseCall(instanceId, { action, collection })
        warnOfEscape(core, call, action)
      },
      observe: (action, durationMs) => {
        if (action.startsWith('database.')) actionStat.add(action, durationMs)
      },
    }),
    ...clientRoutes(core),
    ...httpAccessRoutes(core),
    ...controlRoutes(core),
  ]
}
