import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { controlRoute } from './control-route'
import type { InTurn } from './in-turn'
import { readControlBody } from './read-control-body'
import { resetStat } from './reset-stat'

const reset = async (core: EmulatorCore): Promise<void> => {
  await core.timers.pauseWhile(async () => {
    core.faults.reset()
    await core.functions.retireAll('the emulator was reset')
    await core.database.clear()
    await core.storage.clear()
    core.openApi.reset()
    core.clock.reset()
  })
  resetStat(core)
}

/** `POST /_emu/reset`: no documents and files, an empty outbox, no function processes, real time, no faults, all counters zero. */
export const resetRoute = (core: EmulatorCore, oneAtATime: InTurn): Route =>
  controlRoute('POST', 'reset', async (request) => {
    readControlBody(request, [])
    await oneAtATime(() => reset(core))
    return { status: 200, json: {} }
  })
