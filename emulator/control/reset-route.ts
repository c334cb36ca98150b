import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { ControlRefusal } from './control-refusal'
import { controlRoute } from './control-route'
import type { InTurn } from './in-turn'
import { readControlBody } from './read-control-body'
import { resetStat } from './reset-stat'

const reset = async (core: EmulatorCore, keepFunctions: boolean): Promise<void> => {
  await core.timers.pauseWhile(async () => {
    core.faults.reset()
    if (!keepFunctions) await core.functions.retireAll('the emulator was reset')
    await core.database.clear()
    await core.storage.clear()
    core.openApi.reset()
    core.clock.reset()
  })
  resetStat(core)
}

const readKeepFunctions = (body: Record<string, unknown>): boolean => {
  const { keepFunctions = false } = body
  if (typeof keepFunctions === 'boolean') return keepFunctions
  throw new ControlRefusal('keepFunctions must be true or false.')
}

/**
 * `POST /_emu/reset`: no documents and files, an empty outbox, no function processes, real time, no faults, all
 * counters zero. With `{keepFunctions: true}` the processes stay warm, for whoever knows that no call is under way.
 */
export const resetRoute = (core: EmulatorCore, oneAtATime: InTurn): Route =>
  controlRoute('POST', 'reset', async (request) => {
    const keepFunctions = readKeepFunctions(readControlBody(request, ['keepFunctions']))
    await oneAtATime(() => reset(core, keepFunctions))
    return { status: 200, json: {} }
  })
