import { type AdminAction, adminRoute } from '../admin/admin-route'
import { cloudApiRoute } from '../cloud-api/cloud-api-route'
import { controlRoutes } from '../control/control-routes'
import { DATABASE_ACTIONS } from '../database/actions/database-actions'
import type { EmulatorCore } from '../emulator-core'
import { invokeFunctionAction } from '../functions/invoke-function-action'
import type { Route } from '../http/route'

const adminActions = (core: EmulatorCore): ReadonlyMap<string, AdminAction> => {
  const { database, clock, newDocumentId, newId } = core
  const context = { database, clock, newDocumentId, newTransactionId: newId }
  const actions = Object.entries(DATABASE_ACTIONS).map(([name, run]): [string, AdminAction] => [
    name,
    ({ params }) => run(params, context),
  ])
  return new Map([
    ...actions,
    ['functions.invokeFunction', (call) => invokeFunctionAction(core.functions, call)],
  ])
}

/** Everything the emulator answers, apart from the hosted site. */
export const buildRoutes = (core: EmulatorCore): readonly Route[] => {
  const { functions, actionStat, newId } = core
  return [
    adminRoute({
      actions: adminActions(core),
      newRequestId: newId,
      admit: ({ instanceId, params }, action) => {
        functions.refuseEndedInstance(instanceId)
        const { collectionName } = params
        if (!action.startsWith('database.')) return
        const collection = typeof collectionName === 'string' ? collectionName : undefined
        functions.noteDatabaseCall(instanceId, { action, collection })
      },
      observe: (action, durationMs) => {
        if (action.startsWith('database.')) actionStat.add(action, durationMs)
      },
    }),
    cloudApiRoute(core),
    ...controlRoutes(core),
  ]
}
