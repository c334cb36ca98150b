import { ACTIVITY_STATUSES } from '../../../domain/activity/activity-statuses'
import { sayDay } from '../../../domain/kernel/say-moment'
import type { StatusTone } from '../../../domain/order/order-statuses'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'

export type PlanUnit = ActionOutput<'plan.get'>['units'][number]
export type PlanLine = PlanUnit['rows'][number]

/** Whether something can still be made of it. */
export const isOpen = ({ dropped, activity }: PlanLine): boolean =>
  dropped === null && (activity === null || activity.status === 'cancelled')

/** 15日上午 · 村文化广场 · 健康服务志愿服务队 · 周海燕 */
export const lineWords = ({ unit, when, venue, teamName, contactName, theme }: PlanLine): string =>
  [unit, when, venue, theme, teamName, contactName].filter(Boolean).join(' · ')

/** How a line stands: a word and its tone. */
export function lineState(line: PlanLine): { readonly label: string; readonly tone: StatusTone } {
  const { dropped, activity } = line
  if (dropped !== null) return { label: '不办了', tone: 'stop' }
  if (!activity || activity.status === 'cancelled') return { label: '还没安排', tone: 'wait' }
  const { label, held } = ACTIVITY_STATUSES[activity.status]
  if (held) return { label, tone: 'done' }
  return { label: `${label}，${sayDay(activity.startsAtMs, serverNowMs())}`, tone: 'go' }
}

const sum = (months: PlanUnit['months'], of: (month: PlanUnit['months'][number]) => number): number =>
  months.reduce((total, month) => total + of(month), 0)

/** 计划 14 次，办了 3 次，另外还办了 2 次 */
export function sumWords({ months }: PlanUnit): string {
  const [planned, done, held] = [
    sum(months, (month) => month.planned),
    sum(months, (month) => month.done),
    sum(months, (month) => month.held),
  ]
  const besides = held > done ? `，一共办过 ${held} 次活动` : ''
  return `计划 ${planned} 次，照计划办了 ${done} 次${besides}`
}
