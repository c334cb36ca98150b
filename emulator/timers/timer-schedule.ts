import { Cron } from 'croner'

/** Cloud timers are written in Beijing time, wherever the emulator runs. */
const TIME_ZONE = 'Asia/Shanghai'

const FIELD_COUNT = 7

/** When a trigger is due. */
export interface TimerSchedule {
  /** The first due moment after `afterMs`, or undefined when there is none any more. */
  readonly nextDueMs: (afterMs: number) => number | undefined
}

/** Reads a cloud cron of seven fields; undefined for one that cannot be read. */
export const parseTimerSchedule = (cron: string): TimerSchedule | undefined => {
  if (cron.trim().split(/\s+/).length !== FIELD_COUNT) return undefined
  try {
    const pattern = new Cron(cron.trim(), { timezone: TIME_ZONE, paused: true })
    return { nextDueMs: (afterMs) => pattern.nextRun(new Date(afterMs))?.getTime() }
  } catch {
    return undefined
  }
}
