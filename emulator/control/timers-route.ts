import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { ControlRefusal } from './control-refusal'
import { controlRoute } from './control-route'
import { describeFired } from './describe-fired'
import { readControlBody } from './read-control-body'

/** `POST /_emu/timers`: fires a function's triggers now and answers when the runs are over. */
export const timersRoute = ({ timers }: EmulatorCore): Route =>
  controlRoute('POST', 'timers', async (request) => {
    const body = readControlBody(request, ['function', 'trigger'])
    const { function: functionName, trigger } = body
    if (typeof functionName !== 'string') throw new ControlRefusal('function must be the name of a function.')
    if (trigger !== undefined && typeof trigger !== 'string') {
      throw new ControlRefusal('trigger must be the name of a trigger.')
    }
    if (!timers.has(functionName, trigger)) {
      const names = timers.names().join(', ') || 'none, --config names them'
      throw new ControlRefusal(`There is no such trigger: there are ${names}.`, {
        status: 404,
        code: 'NOT_FOUND',
      })
    }
    const fired = await timers.fireByHand(functionName, trigger)
    return { status: 200, json: { fired: fired.map(describeFired) } }
  })
