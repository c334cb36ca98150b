import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { controlRoute } from './control-route'
import { readControlBody } from './read-control-body'
import { resetStat } from './reset-stat'

/** `POST /_emu/reset`: no documents and files, an empty outbox, no function processes, real time, no faults, all counters zero. */
export const resetRoute = (core: EmulatorCore): Route =>
  controlRoute('POST', 'reset', async (request) => {
    readControlBody(request, [])
    await core.timers.pauseWhile(async () => {
      core.faults.reset()
      await core.functions.retireAll('the emulator was reset')
      await core.database.clear()
      await core.storage.clear()
      core.openApi.reset()
      core.clock.reset()
    })
    resetStat(core)
    return { status: 200, json: {} }
  })
