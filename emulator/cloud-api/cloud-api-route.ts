import type { EmulatorCore } from '../emulator-core'
import type { HttpReply, HttpRequest } from '../http/http-exchange'
import type { Route } from '../http/route'
import { CloudBaseError } from '../wire/cloudbase-error'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'
import type { CloudApiAction } from './cloud-api-action'
import { CloudApiError } from './cloud-api-error'
import { createTable } from './create-table'
import { databaseAcl } from './database-acl'
import { deleteTable } from './delete-table'
import { describeEnvInfo } from './describe-env-info'
import { describeEnvs } from './describe-envs'
import { describeTable } from './describe-table'
import { listFunctions } from './list-functions'
import { listTables } from './list-tables'
import { safeRule } from './safe-rule'
import { storageSafeRule } from './storage-safe-rule'
import { updateTable } from './update-table'

const ACTIONS: ReadonlyMap<string, CloudApiAction> = new Map([
  ['CreateTable', createTable],
  ['DeleteTable', deleteTable],
  ['DescribeDatabaseACL', databaseAcl.describe],
  ['DescribeEnvInfo', describeEnvInfo],
  ['DescribeEnvs', describeEnvs],
  ['DescribeSafeRule', safeRule.describe],
  ['DescribeStorageSafeRule', storageSafeRule.describe],
  ['DescribeTable', describeTable],
  ['ListFunctions', listFunctions],
  ['ListTables', listTables],
  ['ModifyDatabaseACL', databaseAcl.modify],
  ['ModifySafeRule', safeRule.modify],
  ['ModifyStorageSafeRule', storageSafeRule.modify],
  ['UpdateTable', updateTable],
])

const answer = async (request: HttpRequest, core: EmulatorCore): Promise<object> => {
  const name = String(request.headers['x-tc-action'] ?? '')
  const run = ACTIONS.get(name)
  if (!run) {
    process.stderr.write(
      `[emulator] refused the cloud API action ${JSON.stringify(name)}: it is not implemented\n`,
    )
    throw new CloudApiError('InvalidAction', `The emulator does not implement the action ${name}.`)
  }
  const params = parseJson(request.body.toString())?.value
  if (!isRecord(params)) throw new CloudApiError('InvalidParameter', 'The body must be a JSON object.')
  return run(params, core)
}

const refusal = (requestId: string, Code: string, Message: string) => ({
  Response: { Error: { Code, Message }, RequestId: requestId },
})

const failure = (requestId: string, error: unknown) => {
  if (error instanceof CloudApiError) return refusal(requestId, error.code, error.message)
  if (error instanceof CloudBaseError) return refusal(requestId, 'FailedOperation', error.message)
  process.stderr.write(`[emulator] ${requestId} ${error instanceof Error ? error.stack : String(error)}\n`)
  return refusal(requestId, 'InternalError', error instanceof Error ? error.message : String(error))
}

/** `POST /`: the part of the management API that a schema script needs. */
export const cloudApiRoute = (core: EmulatorCore): Route => ({
  method: 'POST',
  path: '/',
  refuse: ({ status, code, message }): HttpReply => ({ status, json: refusal(core.newId(), code, message) }),
  handle: async (request) => {
    const requestId = core.newId()
    try {
      return { status: 200, json: { Response: { RequestId: requestId, ...(await answer(request, core)) } } }
    } catch (error) {
      return { status: 200, json: failure(requestId, error) }
    }
  },
})
