import type { AdminCall } from '../admin/admin-route'
import { readParam } from '../admin/read-params'
import { CloudBaseError } from '../wire/cloudbase-error'
import { parseJson } from '../wire/parse-json'
import type { FunctionHost } from './function-host'

/** `functions.invokeFunction`: a call by server code, without any identity. */
export const invokeFunctionAction = async (host: FunctionHost, { params }: AdminCall) => {
  const eventJson = readParam.optionalString(params, 'request_data') ?? '{}'
  if (!parseJson(eventJson)) throw new CloudBaseError('INVALID_PARAM', 'parameter request_data must be JSON')
  const { outcome } = await host.invoke({
    functionName: readParam.requiredString(params, 'function_name'),
    eventJson,
    caller: { kind: 'function' },
  })
  if (outcome.kind === 'failed') throw outcome.error
  return { data: { response_data: outcome.json } }
}
