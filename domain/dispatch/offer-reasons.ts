import { YEARLY_TARGET_MINUTES } from '../hours/hours-statement'
import { startOfYear } from '../kernel/shanghai-time'
import type { Order } from '../order/order'
import { REASON_WORDS } from '../order/reason-words'
import { servedPersonId } from '../order/served-person-id'
import { findMenuItem } from '../service/menu-items'
import { SPECIALTIES } from '../service/specialties'
import { findStation, villageName } from '../town/stations'
import { hasServed, minutesThisYear, servedThisWeek } from './cost-terms'
import type { Candidate } from './search-roll'

type Words = (order: Order, entry: Candidate['entry']) => string | null

const place: Words = (order, { registered, meters }) => {
  const { stationId } = registered.person.contact
  if (stationId === order.stationId) return '同村'
  const village = findStation(stationId) && villageName(stationId)
  if (!village || meters === null) return village
  return `${village}，约${Math.max(1, Math.round(meters / 1_000))}公里`
}

const skill: Words = ({ specialty, menuItemCode }, { registered: { volunteer } }) => {
  if (!specialty || !volunteer.specialties.includes(specialty)) return null
  const item = menuItemCode ? findMenuItem(menuItemCode) : null
  return item?.specialty === specialty ? item.skill : `特长是${SPECIALTIES[specialty].label}`
}

const load: Words = (_order, entry) => {
  const { openTasks } = entry.registered.person
  if (openTasks.length > 0) return `手上有${openTasks.length}个任务`
  return servedThisWeek(entry) ? '现在没有任务' : '本周还没有任务'
}

const continuity: Words = (order, entry) =>
  hasServed(servedPersonId(order), entry.registered) ? REASON_WORDS.servedHim : null

/** Behind half of what he would have by now if he were to reach the target evenly over the year. */
const hours: Words = (_order, entry) => {
  const { year } = entry.calendar
  const begin = startOfYear(year)
  const passed = (entry.rules.atMs - begin) / (startOfYear(year + 1) - begin)
  return minutesThisYear(entry) < (YEARLY_TARGET_MINUTES * passed) / 2 ? REASON_WORDS.fewHours : null
}

/** What tells most comes first. */
const TELLING: readonly Words[] = [place, skill, load, continuity, hours]

/** 「为什么是您」 in plain words: 同村 · 会理发 · 本周还没有任务 · 您以前去过这家 · 今年时长还少. */
export const offerReasons = (order: Order, { entry }: Pick<Candidate, 'entry'>): readonly string[] =>
  TELLING.map((words) => words(order, entry)).filter((each) => each !== null)
