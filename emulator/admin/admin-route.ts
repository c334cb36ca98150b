import type { HttpReply, HttpRequest } from '../http/http-exchange'
import type { Route } from '../http/route'
import { CloudBaseError } from '../wire/cloudbase-error'
import { HttpFailure } from '../wire/http-failure'
import { BinaryAnswer } from './binary-answer'
import { parseAdminBody } from './parse-admin-body'
import type { Params } from './read-params'

export const ADMIN_PATH = '/admin'

export interface AdminCall {
  readonly requestId: string
  readonly params: Params
  /** The function instance that calls, from the path `/admin/<instance>`. */
  readonly instanceId: string | undefined
}

/** Runs one action; what it answers is merged into the reply beside `requestId`, or is the reply (BinaryAnswer). */
export type AdminAction = (call: AdminCall) => Promise<object>

export interface AdminRouteParts {
  readonly actions: ReadonlyMap<string, AdminAction>
  readonly newRequestId: () => string
  /** Before an action runs; throws to refuse it. */
  readonly admit: (call: AdminCall, action: string) => void
  /** After an action ran, well or not. */
  readonly observe: (action: string, durationMs: number) => void
}

const readCall = (request: HttpRequest, requestId: string): { action: string; call: AdminCall } => {
  const params = parseAdminBody(request)
  if (typeof params?.action !== 'string') {
    throw new CloudBaseError('INVALID_PARAM', 'the body must be a JSON object or a form with an action')
  }
  const instanceId = request.path.slice(ADMIN_PATH.length + 1) || undefined
  return { action: params.action, call: { requestId, params, instanceId } }
}

const refuseAction = (action: string): CloudBaseError => {
  process.stderr.write(`[emulator] refused the action ${JSON.stringify(action)}: it is not implemented\n`)
  return new CloudBaseError('INVALID_ACTION', `the emulator does not implement the action ${action}`)
}

const success = (requestId: string, answer: object): HttpReply =>
  answer instanceof BinaryAnswer
    ? { status: 200, headers: { 'content-type': answer.contentType }, bytes: answer.bytes }
    : { status: 200, json: { requestId, ...answer } }

const failure = (requestId: string, error: unknown) => {
  if (error instanceof CloudBaseError) return { requestId, code: error.code, message: error.message }
  process.stderr.write(`[emulator] ${requestId} ${error instanceof Error ? error.stack : String(error)}\n`)
  return { requestId, code: 'SYS_ERR', message: error instanceof Error ? error.message : String(error) }
}

/** `POST /admin`: everything the server SDK sends. Refusals are HTTP 200 with a code, as in the cloud. */
export const adminRoute = (parts: AdminRouteParts): Route => ({
  method: 'POST',
  path: ADMIN_PATH,
  below: true,
  refuse: ({ status, code, message }) => ({
    status,
    json: { requestId: parts.newRequestId(), code, message },
  }),
  handle: async (request) => {
    const requestId = parts.newRequestId()
    try {
      const { action, call } = readCall(request, requestId)
      const run = parts.actions.get(action)
      if (!run) throw refuseAction(action)
      parts.admit(call, action)
      const startedAtMs = performance.now()
      try {
        return success(requestId, await run(call))
      } finally {
        parts.observe(action, performance.now() - startedAtMs)
      }
    } catch (error) {
      const status = error instanceof HttpFailure ? error.status : 200
      return { status, json: failure(requestId, error) }
    }
  },
})
