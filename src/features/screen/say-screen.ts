import { displayHours } from '../../../domain/hours/display-hours'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { RATING_TAGS } from '../../../domain/order/order'
import type { Shown } from './kept-screen'

/** Two refreshes have failed. */
const STALE_AFTER_MS = 11 * MINUTE_MS

export const isStale = ({ atMs }: Shown, nowMs: number): boolean => nowMs - atMs > STALE_AFTER_MS

export type WallFigure = { readonly value: string; readonly label: string }

/** Four figures of the month; 五必到 only where there was one. */
export function wallFigures({ month }: Shown): readonly WallFigure[] {
  const { asked, served, mustArrive, arrived, minutes, volunteers } = month
  return [
    { value: String(asked), label: '张点单' },
    { value: String(served), label: '张办好' },
    { value: displayHours(minutes), label: '小时服务' },
    mustArrive > 0
      ? { value: `${arrived}/${mustArrive}`, label: '五必到，到了' }
      : { value: String(volunteers), label: '位志愿者' },
  ]
}

/** 这个月有 12 位乡亲说好：态度好 10 · 准时 8. Empty where too few have rated. */
export function sayThanks({ thanks }: Shown): string {
  if (!thanks) return ''
  const tags = thanks.tags.map(({ tag, count }) => `${RATING_TAGS[tag]} ${count}`).join(' · ')
  return `这个月有 ${thanks.people} 位乡亲说好${tags && `：${tags}`}`
}

/** When this was so; with the reason where it has not been looked at for a while. */
export const sayFreshness = (shown: Shown, nowMs: number): string =>
  isStale(shown, nowMs)
    ? `网断了，这是${sayMoment(shown.atMs, nowMs)}的情况`
    : `${sayMoment(shown.atMs, nowMs)}更新`

/** 明天上午9点 · 12月11日上午8点: without the weekday, so that the title beside it has room. */
export const sayComing = (atMs: number, nowMs: number): string => sayMoment(atMs, nowMs).replace(/（.+）/, '')
