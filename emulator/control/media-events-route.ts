import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { ControlRefusal } from './control-refusal'
import { controlRoute } from './control-route'
import { readControlBody } from './read-control-body'

/** `POST /_emu/media-events {traceIds?}`: delivers results of media checks now, all of them when none is named. */
export const mediaEventsRoute = ({ openApi }: EmulatorCore): Route =>
  controlRoute('POST', 'media-events', async (request) => {
    const { traceIds } = readControlBody(request, ['traceIds'])
    if (traceIds === undefined) return { status: 200, json: { delivered: await openApi.deliver(() => true) } }
    if (!Array.isArray(traceIds)) throw new ControlRefusal('traceIds must be an array.')
    const pending = new Set<unknown>(openApi.state.mediaChecks.all().map(({ traceId }) => traceId))
    if (!traceIds.every((traceId) => pending.has(traceId))) {
      throw new ControlRefusal('A result that is asked for is not pending.', {
        status: 404,
        code: 'NOT_FOUND',
      })
    }
    return {
      status: 200,
      json: { delivered: await openApi.deliver(({ traceId }) => traceIds.includes(traceId)) },
    }
  })
