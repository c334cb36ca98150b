import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { ControlRefusal } from './control-refusal'
import { controlRoute } from './control-route'
import type { InTurn } from './in-turn'
import { readControlBody } from './read-control-body'
import { resetStat } from './reset-stat'

interface Choices {
  readonly keepFunctions: boolean
  readonly toMark: boolean
}

const reset = async (core: EmulatorCore, { keepFunctions, toMark }: Choices): Promise<void> => {
  await core.timers.pauseWhile(async () => {
    core.faults.reset()
    if (!keepFunctions) await core.functions.retireAll('the emulator was reset')
    await (toMark ? core.database.returnToMark() : core.database.clear())
    await core.storage.clear()
    core.openApi.reset()
    core.clock.reset()
  })
  resetStat(core)
}

const readChoices = (body: Record<string, unknown>): Choices => {
  const { keepFunctions = false, toMark = false } = body
  if (typeof keepFunctions === 'boolean' && typeof toMark === 'boolean') return { keepFunctions, toMark }
  throw new ControlRefusal('keepFunctions and toMark must be true or false.')
}

const refuseWithoutMark = ({ database }: EmulatorCore): void => {
  if (database.hasMark) return
  throw new ControlRefusal('No documents are marked: mark them with POST /_emu/mark.', {
    status: 404,
    code: 'NOT_FOUND',
  })
}

/**
 * `POST /_emu/reset`: no documents and files, an empty outbox, no function processes, real time, no faults, all
 * counters zero. With `{keepFunctions: true}` the processes stay warm, for whoever knows that no call is under way;
 * with `{toMark: true}` the documents are those of the last `POST /_emu/mark`.
 */
export const resetRoutes = (core: EmulatorCore, oneAtATime: InTurn): readonly Route[] => [
  controlRoute('POST', 'reset', async (request) => {
    const choices = readChoices(readControlBody(request, ['keepFunctions', 'toMark']))
    await oneAtATime(async () => {
      if (choices.toMark) refuseWithoutMark(core)
      await reset(core, choices)
    })
    return { status: 200, json: {} }
  }),
  controlRoute('POST', 'mark', async (request) => {
    readControlBody(request, [])
    await oneAtATime(async () => core.database.mark())
    return { status: 200, json: {} }
  }),
]
