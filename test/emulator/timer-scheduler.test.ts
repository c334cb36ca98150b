import { Clock } from '../../emulator/clock'
import { parseTimerSchedule } from '../../emulator/timers/timer-schedule'
import { TimerScheduler } from '../../emulator/timers/timer-scheduler'

test('a trigger that was due just before the clock is moved is not lost', async () => {
  const schedule = parseTimerSchedule('30 0 0 1 1 * *')
  if (!schedule) throw new Error('not a cron')
  let realNowMs = Date.UTC(2029, 11, 31, 16, 0, 29)
  const clock = new Clock(() => realNowMs)
  const firedAtMs: number[] = []
  const scheduler = new TimerScheduler({
    timers: [{ functionName: 'jobs', triggerName: 'yearly', schedule }],
    clock,
    strike: () => ({ slowMs: 0, fault: undefined, delayMs: 0 }),
    fire: async (_timer, atMs) => {
      firedAtMs.push(atMs)
      const outcome = { kind: 'returned', json: 'null' } as const
      return { requestId: '', functionName: 'jobs', label: '', outcome, durationMs: 0, databaseCalls: [] }
    },
  })
  scheduler.start()
  realNowMs += 1_500
  const fromMs = clock.nowMs()
  clock.advance(60_000)
  expect(await scheduler.clockMoved(fromMs)).toHaveLength(1)
  scheduler.stop()
  expect(firedAtMs).toEqual([clock.nowMs()])
})
