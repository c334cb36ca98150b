import { sayMoment } from '../kernel/say-moment'
import { type ForecastLine, MOST_CLOSERS } from './forecast-line'
import type { OpenOrder } from './open-order'
import type { Outlook } from './outlook'
import { placeWords } from './place-words'

const dueMs = ({ arriveByMs }: OpenOrder): number => arriveByMs ?? Number.MAX_SAFE_INTEGER

/** 五必到 at which nobody has arrived yet, village by village. */
export function forecastDuties({ orders, nowMs }: Outlook): readonly ForecastLine[] {
  const waiting = orders
    .filter(({ fiveMust, arrivedAtMs }) => fiveMust !== null && arrivedAtMs === null)
    .sort((a, b) => dueMs(a) - dueMs(b) || a.number.localeCompare(b.number))
  const stationIds = [...new Set(waiting.map(({ stationId }) => stationId))]
  return stationIds.map((stationId): ForecastLine => {
    const own = waiting.filter((order) => order.stationId === stationId)
    const late = own.filter((order) => dueMs(order) <= nowMs).length
    const next = own.find((order) => order.arriveByMs !== null && order.arriveByMs > nowMs)
    const said = [
      `${placeWords(stationId)}有 ${own.length} 张五必到的单子还没有人到`,
      late > 0 && `${late === own.length ? '都' : `其中 ${late} 张`}已经超时`,
      next && `${late > 0 ? '下一张' : '最早的'}要在${sayMoment(dueMs(next), nowMs)}前到`,
    ].filter(Boolean)
    return {
      code: 'arrived',
      stationId,
      outlook: late > 0 ? 'late' : 'short',
      byMs: own[0]?.arriveByMs ?? null,
      sentence: `${said.join('，')}。请看看谁能去。`,
      closers: own
        .slice(0, MOST_CLOSERS)
        .map(({ id, number, title }) => ({ of: 'order', id, words: `${title} ${number}` })),
    }
  })
}
