import { callVariables } from './call-variables'
import type { Caller } from './caller'
import type { FunctionSpec } from './function-spec'
import type { CallMessage } from './instance-protocol'

export interface CallParts {
  readonly spec: FunctionSpec
  readonly envId: string
  readonly requestId: string
  readonly eventJson: string
  readonly caller: Caller
  readonly clockOffsetMs: number
}

/** What an instance is told about one call. */
export const callMessage = (parts: CallParts): CallMessage => {
  const { spec, envId, caller } = parts
  const variables = callVariables(caller)
  return {
    type: 'call',
    eventJson: parts.eventJson,
    context: {
      request_id: parts.requestId,
      function_name: spec.name,
      function_version: '$LATEST',
      memory_limit_in_mb: spec.memoryMb,
      time_limit_in_ms: spec.timeoutSeconds * 1000,
      namespace: envId,
      environment: JSON.stringify({
        ...spec.envVariables,
        SCF_NAMESPACE: envId,
        TCB_ENV: envId,
        ...variables,
      }),
    },
    variables,
    clockOffsetMs: parts.clockOffsetMs,
  }
}
