import { findMenuItem } from '../service/menu-items'
import { SPECIALTIES } from '../service/specialties'
import { villageName } from '../town/stations'
import { metersAway, servedThisWeek } from './cost-terms'
import type { FilterInput } from './hard-filters'

function placeWords(input: FilterInput): string {
  if (input.person.contact.stationId === input.order.stationId) return '同村'
  const kilometers = Math.max(1, Math.round(metersAway(input) / 1_000))
  return `${villageName(input.person.contact.stationId)}，约${kilometers}公里`
}

function skillWords({ order, volunteer }: FilterInput): string | null {
  if (!order.specialty || !volunteer.specialties.includes(order.specialty)) return null
  const item = order.menuItemCode ? findMenuItem(order.menuItemCode) : null
  return item?.specialty === order.specialty ? item.skill : `特长是${SPECIALTIES[order.specialty].label}`
}

function loadWords(input: FilterInput): string {
  const { openTasks } = input.person
  if (openTasks.length > 0) return `手上有${openTasks.length}个任务`
  return servedThisWeek(input) ? '现在没有任务' : '本周还没有任务'
}

/** 「为什么是您」 in plain words, most telling first: 同村 · 会理发 · 本周还没有任务. */
export const offerReasons = (input: FilterInput): readonly string[] =>
  [placeWords(input), skillWords(input), loadWords(input)].filter((each) => each !== null)
