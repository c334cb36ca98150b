import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { ControlRefusal } from './control-refusal'
import { controlRoute } from './control-route'
import { describeFired } from './describe-fired'
import { readControlBody } from './read-control-body'

/** The clock goes on from where it is set, and texts of times have room for years of four digits. */
const MAX_TIME_MS = Date.UTC(9999, 0, 1)

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_TIME_MS

/** Works out how the clock is to be moved; throws before anything has changed. */
const readMove = (body: Record<string, unknown>, clock: EmulatorCore['clock']): (() => void) => {
  const { setMs, advanceMs, reset } = body
  if (Object.keys(body).length !== 1) {
    throw new ControlRefusal('The body must be one of {setMs}, {advanceMs} and {reset: true}.')
  }
  if (reset === true) return () => clock.reset()
  if (isTime(setMs)) return () => clock.set(setMs)
  if (typeof advanceMs === 'number' && isTime(clock.nowMs() + advanceMs)) {
    return () => clock.advance(advanceMs)
  }
  throw new ControlRefusal(
    'setMs and advanceMs must be whole numbers of milliseconds that lead to a time from 1970 to 9999, reset must be true.',
  )
}

/** `GET` and `POST /_emu/clock`: reads and moves the clock; timers and results that became due have run before the answer. */
export const clockRoutes = ({ clock, timers, openApi }: EmulatorCore): readonly Route[] => {
  const read = () => ({ nowMs: clock.nowMs(), offsetMs: clock.offsetMs })
  return [
    controlRoute('GET', 'clock', async () => ({ status: 200, json: read() })),
    controlRoute('POST', 'clock', async (request) => {
      const move = readMove(readControlBody(request, ['setMs', 'advanceMs', 'reset']), clock)
      const fromMs = clock.nowMs()
      move()
      const fired = await timers.clockMoved(fromMs)
      const delivered = await openApi.deliver()
      return { status: 200, json: { ...read(), fired: fired.map(describeFired), delivered } }
    }),
  ]
}
