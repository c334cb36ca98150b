import { starLevel } from '../../../domain/hours/star-level'
import { sayDuration } from '../time/say-time'

const LEVELS = ['', '一星', '二星', '三星', '四星', '五星'] as const

/** 二星志愿者 · 还没有星级 */
export const starTitle = (lifetimeMinutes: number): string => {
  const { stars } = starLevel(lifetimeMinutes)
  return stars === 0 ? '还没有星级' : `${LEVELS[stars]}志愿者`
}

/** 从开始到现在一共 312小时，再服务 288小时就是三星。 */
export function starWords(lifetimeMinutes: number): string {
  const { stars, next } = starLevel(lifetimeMinutes)
  const had = `从开始到现在一共 ${sayDuration(lifetimeMinutes)}`
  if (!next) return `${had}，五颗星都有了。`
  return `${had}，再服务 ${sayDuration(next.missingMinutes)}就是${LEVELS[stars + 1]}。`
}
