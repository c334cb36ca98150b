import { bareTitle } from '../activity/title-prefix'
import { displayHours } from '../hours/display-hours'
import { startOfYear } from '../kernel/shanghai-time'
import type { Figure } from './figure'
import { type Closer, type ForecastLine, MOST_CLOSERS } from './forecast-line'
import type { OpenActivity } from './open-activity'
import type { OpenOrder } from './open-order'
import type { Outlook } from './outlook'
import { placeTitle } from './place-words'

const HALF_HOUR = 30
/** What is missing is rounded up: less would not do. */
const missingHours = (minutes: number): string => displayHours(Math.ceil(minutes / HALF_HOUR) * HALF_HOUR)

type Chance = Pick<OpenOrder, 'missing' | 'durationMinutes'>

/** What members could take part in: orders that look for somebody, and activities with places for volunteers. */
type Chances = { readonly orders: readonly OpenOrder[]; readonly activities: readonly OpenActivity[] }

const placesOf = (chances: readonly Chance[]): number =>
  chances.reduce((total, { missing }) => total + missing, 0)

const minutesOf = (chances: readonly Chance[]): number =>
  chances.reduce((total, { missing, durationMinutes }) => total + missing * durationMinutes, 0)

/** What they would give to whoever comes. */
function sayChances(
  { orders, activities }: Chances,
  enough: boolean,
  what: (chances: readonly Chance[]) => string,
): string {
  if (orders.length + activities.length === 0)
    return '眼下没有等人接的单，也没有缺人的活动，请定一次活动，请他们一起来。'
  const said = [
    orders.length > 0 && `等人接的单有 ${orders.length} 张，${what(orders)}`,
    activities.length > 0 && `还缺志愿者的活动有 ${activities.length} 次，${what(activities)}`,
  ].filter((words) => words !== false)
  const rest = enough ? '够了' : '还不够，再办活动的时候也请他们一起来'
  return `眼下${said.join('；')}。请他们来，${rest}。`
}

const isOf =
  (place: string | null) =>
  (village: string): boolean =>
    place === null || village === place

function chancesFor({ orders, serving, nowMs }: Outlook, stationId: string | null, toMs: number): Chances {
  const isOwn = isOf(stationId)
  return {
    orders: orders.filter((order) => order.missing > 0 && isOwn(order.stationId)),
    activities: serving.filter(
      ({ missing, villageId, startsAtMs }) =>
        missing > 0 && isOwn(villageId) && startsAtMs > nowMs && startsAtMs < toMs,
    ),
  }
}

const closersOf = ({ orders, activities }: Chances): readonly Closer[] =>
  [
    ...activities.map(
      ({ id, title }): Closer => ({ of: 'activity', id, words: `请人报名：${bareTitle(title)}` }),
    ),
    ...orders.map(({ id, number, title }): Closer => ({ of: 'order', id, words: `${title} ${number}` })),
  ].slice(0, MOST_CLOSERS)

type About = Pick<ForecastLine, 'code' | 'stationId' | 'byMs'>

function takingPart({ numerator, denominator, threshold }: Figure, chances: Chances, about: About) {
  if (!threshold) return []
  const needed = Math.ceil((threshold.numerator * denominator) / threshold.denominator) - numerator
  const enough = placesOf([...chances.orders, ...chances.activities]) >= needed
  const how = sayChances(chances, enough, (of) => `要 ${placesOf(of)} 个人`)
  const sentence = `${placeTitle(about.stationId)}在职党员 ${denominator} 人，服务过的 ${numerator} 人，12月31日前还差 ${needed} 人。${how}`
  return [{ ...about, outlook: 'short', sentence } as const]
}

/** By the pace of the year so far; who keeps it and gets there is not troubled. */
function average(
  { numerator, denominator, threshold }: Figure,
  chances: Chances,
  about: About,
  { share, year }: { readonly share: number; readonly year: number },
) {
  if (!threshold) return []
  const asked = threshold.numerator / threshold.denominator
  const projected = Math.floor(numerator / share / denominator)
  if (projected >= asked) return []
  const missing = asked * denominator - numerator
  const enough = minutesOf([...chances.orders, ...chances.activities]) >= missing
  const how = sayChances(chances, enough, (of) => `约 ${displayHours(minutesOf(of))} 小时`)
  const sentence = `${placeTitle(about.stationId)}在职党员照现在这样，到 ${year} 年底人均约 ${displayHours(projected)} 小时，要 ${displayHours(asked)} 小时，一共还差 ${missingHours(missing)} 小时。${how}`
  return [{ ...about, outlook: 'short', sentence } as const]
}

/** The town's members where the town is read, else those of each station. */
export function forecastParty(outlook: Outlook): readonly ForecastLine[] {
  const { figures, nowMs } = outlook
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
      const chances = chancesFor(outlook, stationId, toMs)
      const about = { code, stationId, byMs: toMs - 1 }
      const share = (nowMs - fromMs) / (toMs - fromMs)
      const lines =
        code === 'taking_part'
          ? takingPart(figure, chances, about)
          : average(figure, chances, about, { share, year })
      return lines.map((line) => ({ ...line, closers: closersOf(chances) }))
    })
}
