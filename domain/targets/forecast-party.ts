import { displayHours } from '../hours/display-hours'
import { startOfYear } from '../kernel/shanghai-time'
import type { Figure } from './figure'
import { type ForecastLine, MOST_CLOSERS } from './forecast-line'
import type { OpenOrder } from './open-order'
import type { Outlook } from './outlook'
import { placeTitle } from './place-words'

const HALF_HOUR = 30
/** What is missing is rounded up: less would not do. */
const missingHours = (minutes: number): string => displayHours(Math.ceil(minutes / HALF_HOUR) * HALF_HOUR)

const sum = (orders: readonly OpenOrder[], of: (order: OpenOrder) => number): number =>
  orders.reduce((total, order) => total + of(order), 0)

/** What open orders would give to whoever takes them. */
function sayOrders(orders: readonly OpenOrder[], enough: boolean, what: string): string {
  if (orders.length === 0) return '眼下没有等人接的单，办活动的时候请他们一起来。'
  const rest = enough ? '够了' : '还不够，办活动的时候也请他们一起来'
  return `眼下等人接的单有 ${orders.length} 张，${what}，请他们来接${rest}。`
}

type About = Pick<ForecastLine, 'code' | 'stationId' | 'byMs'>

function takingPart(
  { numerator, denominator, threshold }: Figure,
  orders: readonly OpenOrder[],
  about: About,
) {
  if (!threshold) return []
  const needed = Math.ceil((threshold.numerator * denominator) / threshold.denominator) - numerator
  const places = sum(orders, ({ missing }) => missing)
  const how = sayOrders(orders, places >= needed, `要 ${places} 个人`)
  const sentence = `${placeTitle(about.stationId)}在职党员 ${denominator} 人，服务过的 ${numerator} 人，12月31日前还差 ${needed} 人。${how}`
  return [{ ...about, outlook: 'short', sentence } as const]
}

/** By the pace of the year so far; who keeps it and gets there is not troubled. */
function average(
  { numerator, denominator, threshold }: Figure,
  orders: readonly OpenOrder[],
  about: About,
  { share, year }: { readonly share: number; readonly year: number },
) {
  if (!threshold) return []
  const asked = threshold.numerator / threshold.denominator
  const projected = Math.floor(numerator / share / denominator)
  if (projected >= asked) return []
  const missing = asked * denominator - numerator
  const offered = sum(orders, ({ missing: places, durationMinutes }) => places * durationMinutes)
  const how = sayOrders(orders, offered >= missing, `约 ${displayHours(offered)} 小时`)
  const sentence = `${placeTitle(about.stationId)}在职党员照现在这样，到 ${year} 年底人均约 ${displayHours(projected)} 小时，要 ${displayHours(asked)} 小时，一共还差 ${missingHours(missing)} 小时。${how}`
  return [{ ...about, outlook: 'short', sentence } as const]
}

/** The town's members where the town is read, else those of each station. */
export function forecastParty({ figures, orders, nowMs }: Outlook): readonly ForecastLine[] {
  const ofParty = figures.filter(
    ({ code, verdict }) => (code === 'taking_part' || code === 'average_minutes') && verdict === 'missed',
  )
  const wholeTown = figures.some(({ code, stationId }) => code === 'taking_part' && stationId === null)
  return ofParty
    .filter(({ stationId }) => !wholeTown || stationId === null)
    .flatMap((figure): readonly ForecastLine[] => {
      const { code, stationId, period } = figure
      if (period.kind !== 'year') return []
      const { year } = period
      const [fromMs, toMs] = [startOfYear(year), startOfYear(year + 1)]
      if (nowMs <= fromMs || nowMs >= toMs) return []
      const own = orders.filter(
        (order) => order.missing > 0 && (stationId === null || order.stationId === stationId),
      )
      const about = { code, stationId, byMs: toMs - 1 }
      const share = (nowMs - fromMs) / (toMs - fromMs)
      const lines =
        code === 'taking_part' ? takingPart(figure, own, about) : average(figure, own, about, { share, year })
      const closers = own
        .slice(0, MOST_CLOSERS)
        .map(({ id, number, title }) => ({ of: 'order', id, words: `${title} ${number}` }) as const)
      return lines.map((line) => ({ ...line, closers }))
    })
}
