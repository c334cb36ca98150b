import { stationAccountId } from '../../../../domain/kernel/ids'
import { ok, refuse } from '../../../../domain/kernel/result'
import { DAY_MS, shanghaiParts, startOfDay } from '../../../../domain/kernel/shanghai-time'
import { HOURLY_TRIES, nextHourMs, triesId } from '../../../../domain/limits/hourly-tries'
import { tooManyTries } from '../../../../domain/limits/too-many-tries'
import { comingActivities } from '../../../../domain/screen/coming-activities'
import { openWishes, WAITING_STATUSES } from '../../../../domain/screen/open-wishes'
import { readScreenCode } from '../../../../domain/screen/read-screen-code'
import { screenMonth } from '../../../../domain/screen/screen-month'
import { thanksOf } from '../../../../domain/screen/thanks'
import { spanOfPeriod } from '../../../../domain/targets/figure-period'
import { findStation } from '../../../../domain/town/stations'
import type { Query } from '../../runtime/context'
import { activitiesWithin } from '../../store/activity-figures'
import { stations } from '../../store/collections'
import { countUp } from '../../store/count-up'
import { entriesOfPeriod } from '../../store/hour-queries'
import { countOrders, dutiesWithin } from '../../store/order-figures'
import { ordersIn } from '../../store/order-queries'
import { screenByCode } from '../../store/screen-queries'

/** More do not fit on the wall. */
const WISHES_READ = 50
/** Farther ahead nobody makes plans. */
const COMING_DAYS = 45

const { words, perPerson } = HOURLY_TRIES.screen

export const showScreen: Query<'screen.show'> = async ({ personId, townId, nowMs }, { code }) => {
  const untilMs = nextHourMs(nowMs)
  const tries = await countUp({ id: triesId('screen', personId, nowMs), townId, untilMs })
  if (tries > perPerson) return tooManyTries(words, untilMs, nowMs)
  const signs = readScreenCode(code)
  const screen = signs && (await screenByCode(townId, signs))
  if (!screen) return refuse('SCREEN.CODE_UNKNOWN')
  const { stationId } = screen
  const { year, month } = shanghaiParts(nowMs)
  const period = { kind: 'month', year, month } as const
  const span = spanOfPeriod(period)
  const within = { townId, stationIds: [stationId], ...span }
  const coming = { fromMs: startOfDay(nowMs), toMs: nowMs + COMING_DAYS * DAY_MS }
  const [orders, duties, contra, waiting, activities, office] = await Promise.all([
    countOrders(within),
    dutiesWithin(within),
    entriesOfPeriod(stationAccountId(stationId), span),
    ordersIn(townId, WAITING_STATUSES, [stationId], WISHES_READ),
    activitiesWithin(townId, coming),
    stations.find(stationId),
  ])
  return ok({
    stationId,
    station: findStation(stationId)?.name ?? '',
    phone: office?.phone ?? '',
    atMs: nowMs,
    month: screenMonth({ orders, duties, contra }, stationId, period, nowMs),
    activities: comingActivities(activities, stationId, nowMs),
    wishes: openWishes(waiting),
    thanks: thanksOf(orders),
  })
}
