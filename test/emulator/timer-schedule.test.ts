import { parseTimerSchedule } from '../../emulator/timers/timer-schedule'

/** The next moments a cron is due, as Beijing time. */
const dueTimes = (cron: string, from: string, howMany: number): string[] => {
  const schedule = parseTimerSchedule(cron)
  const times: string[] = []
  let atMs = Date.parse(`${from}+08:00`)
  for (let n = 0; n < howMany; n += 1) {
    const next = schedule?.nextDueMs(atMs)
    if (next === undefined) return times
    atMs = next
    times.push(new Date(atMs + 8 * 3_600_000).toISOString().slice(0, 19))
  }
  return times
}

// Seven fields "second minute hour day month weekday year", in Beijing time; a day and a weekday together mean
// either of them. CloudBase docs: https://docs.cloudbase.net/cli-v1/functions/trigger-create
test.each([
  ['*/20 * * * * * *', '2030-01-01T00:00:05', ['2030-01-01T00:00:20', '2030-01-01T00:00:40']],
  ['0 30 2 * * * *', '2030-01-01T02:30:00', ['2030-01-02T02:30:00', '2030-01-03T02:30:00']],
  ['0 0 9-10 * * * *', '2030-01-01T09:00:00', ['2030-01-01T10:00:00', '2030-01-02T09:00:00']],
  ['0 0 0 1 1,7 * *', '2030-01-01T00:00:00', ['2030-07-01T00:00:00', '2031-01-01T00:00:00']],
  ['0 0 8 * * MON *', '2030-06-01T00:00:00', ['2030-06-03T08:00:00', '2030-06-10T08:00:00']],
  ['0 0 8 * * 1 *', '2030-06-01T00:00:00', ['2030-06-03T08:00:00', '2030-06-10T08:00:00']],
  [
    '0 0 8 10 * MON *',
    '2030-06-01T00:00:00',
    ['2030-06-03T08:00:00', '2030-06-10T08:00:00', '2030-06-17T08:00:00', '2030-06-24T08:00:00'],
  ],
  [
    '0 0 8 12 * MON *',
    '2030-06-04T00:00:00',
    ['2030-06-10T08:00:00', '2030-06-12T08:00:00', '2030-06-17T08:00:00'],
  ],
  ['0 0 0 1 1 * 2032', '2030-01-01T00:00:00', ['2032-01-01T00:00:00']],
  ['0 0 0 1 1 * 2032-2033', '2030-01-01T00:00:00', ['2032-01-01T00:00:00', '2033-01-01T00:00:00']],
  ['0 0 0 29 2 * *', '2030-01-01T00:00:00', ['2032-02-29T00:00:00', '2036-02-29T00:00:00']],
])('%s after %s', (cron, from, expected) => {
  expect(dueTimes(cron, from, expected.length)).toEqual(expected)
})

test('a year that is over is never due', () => {
  expect(dueTimes('0 0 0 1 1 * 2020', '2030-01-01T00:00:00', 1)).toEqual([])
})

test.each(['* * * * * *', '* * * * *', '', '@hourly', '60 * * * * * *', '0 0 24 * * * *', 'a b c d e f g'])(
  '%p is no cron of seven fields',
  (cron) => {
    expect(parseTimerSchedule(cron)).toBeUndefined()
  },
)
