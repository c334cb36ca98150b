import { bareTitle } from '../../../domain/activity/title-prefix'
import { daysBetween, sayClock, sayDay } from '../../../domain/kernel/say-moment'
import { TOWN, villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'

export type ActivityRow = ActionOutput<'activity.list'>['items'][number]
export type ActivityView = ActionOutput<'activity.get'>

/** Characters of 上午. */
const PART = 2

type Times = { readonly startsAtMs: number; readonly endsAtMs: number }

/** 明天上午9点到11点 · 12月5日（周六）上午9点到12月6日（周日）上午9点 */
export function sayTimes({ startsAtMs, endsAtMs }: Times, nowMs: number): string {
  const sameDay = daysBetween(endsAtMs, startsAtMs) === 0
  const [from, to] = [sayClock(startsAtMs), sayClock(endsAtMs)]
  // 上午9点到11点: the part of the day is said once.
  const until = from.slice(0, PART) === to.slice(0, PART) ? to.slice(PART) : to
  return `${sayDay(startsAtMs, nowMs)}${from}到${sameDay ? until : `${sayDay(endsAtMs, nowMs)}${to}`}`
}

type Held = Pick<ActivityRow, 'stationId' | 'unitName'>

/** 陡沙河村 · 镇卫生院 */
export const holderName = ({ stationId, unitName }: Held): string =>
  unitName ?? (stationId === null ? TOWN.institute : `${villageName(stationId)}实践站`)

/** In lists the name is enough; the prefix stands on the activity's own page. */
export const shortTitle = ({ title }: { readonly title: string }): string => bareTitle(title)

/** Places are spoken of while somebody can still take one beforehand. */
export const isEnrolling = (
  { status, startsAtMs }: Pick<ActivityRow, 'status' | 'startsAtMs'>,
  nowMs: number,
): boolean => status === 'published' && nowMs < startsAtMs

const KINDS = { volunteer: '志愿者', guest: '参加' } as const

/** 志愿者还要 2 位 · 参加还有 5 个位 · 志愿者满了，3 人候补 */
export function sayPlaces({ places }: Pick<ActivityRow, 'places'>): readonly string[] {
  return (['volunteer', 'guest'] as const).flatMap((kind) => {
    const { all, free, waiting } = places[kind]
    if (all === 0) return []
    if (waiting > 0 || free === 0) return [`${KINDS[kind]}满了${waiting > 0 ? `，${waiting} 人候补` : ''}`]
    return [kind === 'volunteer' ? `志愿者还要 ${free} 位` : `参加还有 ${free} 个位`]
  })
}
