import { DAY_MS, HOUR_MS, MINUTE_MS, shanghaiParts, startOfDay } from '../kernel/shanghai-time'

/** The days of a week, as a volunteer reads them in his table. */
export const WEEKDAYS = {
  mon: '周一',
  tue: '周二',
  wed: '周三',
  thu: '周四',
  fri: '周五',
  sat: '周六',
  sun: '周日',
} as const

/** The parts of a day; nobody is asked for the night. */
export const DAY_PARTS = {
  morning: { label: '上午', fromHour: 6, toHour: 12 },
  afternoon: { label: '下午', fromHour: 12, toHour: 18 },
  evening: { label: '晚上', fromHour: 18, toHour: 22 },
} as const

export type Weekday = keyof typeof WEEKDAYS
export type DayPart = keyof typeof DAY_PARTS
export type FreeTime = `${Weekday}_${DayPart}`

export const WEEKDAY_CODES = Object.keys(WEEKDAYS) as [Weekday, ...Weekday[]]
export const DAY_PART_CODES = Object.keys(DAY_PARTS) as [DayPart, ...DayPart[]]

const freeTime = (day: Weekday, part: DayPart): FreeTime => `${day}_${part}`

/** Every field of the table, day by day. */
export const FREE_TIME_CODES = WEEKDAY_CODES.flatMap((day) =>
  DAY_PART_CODES.map((part) => freeTime(day, part)),
) as [FreeTime, ...FreeTime[]]

type Window = { readonly fromMs: number; readonly toMs: number }

/** Which fields of the table a window of time touches, with the minutes that they have in common on one day. */
function fieldsIn({ fromMs, toMs }: Window): ReadonlyMap<FreeTime, number> {
  const fields = new Map<FreeTime, number>()
  // A week has every field; what is longer tells nothing more.
  const endMs = Math.min(toMs, fromMs + 8 * DAY_MS)
  for (let dayMs = startOfDay(fromMs); dayMs < endMs; dayMs += DAY_MS) {
    const day = WEEKDAY_CODES[(shanghaiParts(dayMs).weekday + 6) % 7]
    if (!day) continue
    for (const part of DAY_PART_CODES) {
      const { fromHour, toHour } = DAY_PARTS[part]
      const begin = Math.max(fromMs, dayMs + fromHour * HOUR_MS)
      const minutes = (Math.min(endMs, dayMs + toHour * HOUR_MS) - begin) / MINUTE_MS
      const field = freeTime(day, part)
      if (minutes > 0) fields.set(field, Math.max(minutes, fields.get(field) ?? 0))
    }
  }
  return fields
}

/**
 * The free times in which so long a service fits into a window; the longest part of the window where it fits into
 * none. Null: by night, of which the table says nothing.
 */
export function freeTimesFor(window: Window, durationMinutes: number): ReadonlySet<string> | null {
  const fields = fieldsIn(window)
  const needed = Math.min(durationMinutes, Math.max(0, ...fields.values()))
  if (fields.size === 0) return null
  return new Set([...fields].flatMap(([field, minutes]) => (minutes >= needed ? [field] : [])))
}

/** Whether one of his free times is among these. Who named none is free whenever he is asked. */
export const isFreeIn = (
  freeTimes: readonly string[] | null | undefined,
  wanted: ReadonlySet<string> | null,
): boolean =>
  !freeTimes || freeTimes.length === 0 || wanted === null || freeTimes.some((each) => wanted.has(each))

const partWords = (parts: readonly DayPart[]): string => {
  const [first, second] = parts
  if (parts.length === DAY_PART_CODES.length) return '全天'
  if (first === 'morning' && second === 'afternoon') return '白天'
  return parts.map((part) => DAY_PARTS[part].label).join('和')
}

/** Days in a row on which he is free at the same parts. */
function runsOf(freeTimes: readonly FreeTime[]) {
  const runs: { readonly days: Weekday[]; readonly words: string }[] = []
  for (const day of WEEKDAY_CODES) {
    const words = partWords(DAY_PART_CODES.filter((part) => freeTimes.includes(freeTime(day, part))))
    const last = runs.at(-1)
    if (last?.words === words) last.days.push(day)
    else runs.push({ days: [day], words })
  }
  return runs.filter(({ words }) => words !== '')
}

/** 每天白天; 周一到周五晚上; 周六上午、周日上午: as few words as say it. Empty: 随时. */
export function freeTimeWords(freeTimes: readonly FreeTime[]): string {
  if (freeTimes.length === 0 || freeTimes.length === FREE_TIME_CODES.length) return '随时都行'
  return runsOf(freeTimes)
    .flatMap(({ days, words }) => {
      if (days.length === WEEKDAY_CODES.length) return [`每天${words}`]
      const [first, last] = [days[0], days.at(-1)]
      if (first && last && days.length > 2) return [`${WEEKDAYS[first]}到${WEEKDAYS[last]}${words}`]
      return days.map((day) => `${WEEKDAYS[day]}${words}`)
    })
    .join('、')
}
