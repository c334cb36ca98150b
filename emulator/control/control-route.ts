import type { HttpReply, HttpRequest } from '../http/http-exchange'
import type { Route } from '../http/route'
import { CloudBaseError } from '../wire/cloudbase-error'
import { ControlRefusal } from './control-refusal'
import { refuseControl } from './refuse-control'

const failure = (error: unknown): HttpReply => {
  if (error instanceof ControlRefusal) return refuseControl(error)
  if (error instanceof CloudBaseError) {
    return refuseControl({ status: 400, code: error.code, message: error.message })
  }
  process.stderr.write(`[emulator] ${error instanceof Error ? error.stack : String(error)}\n`)
  const message = error instanceof Error ? error.message : String(error)
  return refuseControl({ status: 500, code: 'SYS_ERR', message })
}

/** A control route; whatever its handler throws becomes a refusal. */
export const controlRoute = (
  method: Route['method'],
  path: string,
  handle: (request: HttpRequest) => Promise<HttpReply>,
): Route => ({
  method,
  path: `/_emu/${path}`,
  refuse: refuseControl,
  handle: async (request) => {
    try {
      return await handle(request)
    } catch (error) {
      return failure(error)
    }
  },
})
