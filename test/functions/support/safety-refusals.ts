import { database } from '../../../cloudfunctions/_core/store/database'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import { rateCountEndMs, rateCountId } from '../../../domain/limits/rate-count'
import { TOWN } from '../../../domain/town/stations'
import { TOWN_SETTINGS } from '../../../domain/town/town-settings'
import { acceptedHaircut, closedCharge, reportedCharge } from './charges'
import { accept, CHANGFU, COORDINATOR, DOUSHAHE, GUILAN, HEAD, idOf, orderHaircut, wantedIn } from './orders'
import { STATION_WORDS } from './teams'
import { person, type Town } from './town'
import { nowOf } from './visits'
import { answerWith, DOUBTFUL, mindWords, RISKY } from './words'

type Answer = { readonly ok: boolean; readonly error?: { readonly code: string; readonly message: string } }
type SafetyCode = Extract<
  RefusalCode,
  | `TEXT.${string}`
  | `CHARGE.${string}`
  | 'ORDER.TWO_NEEDED'
  | 'ASSIGNMENT.TWO_NEEDED'
  | 'ORDER.TOO_MANY_OPEN'
  | 'ORDER.SAME_TODAY'
  | `LIMIT.${string}`
>

/** Something for somebody who lives alone. */
async function sheltered(town: Town, menuItemCode: string): Promise<string> {
  const wanted = await wantedIn(town, 2)
  return (await town.ok(GUILAN, 'order.submit', { menuItemCode, wanted, atHome: ['lives_alone'] })).orderId
}

/** 张桂兰 has ordered so much today. */
export async function orderedToday(town: Town, count: number): Promise<void> {
  const nowMs = await nowOf(town)
  const _id = rateCountId(idOf(GUILAN), 'ordering', nowMs)
  const counted = { _id, townId: TOWN.id, count, untilMs: rateCountEndMs(nowMs) }
  await database.collection('counters').add(counted)
}

/** One way to every refusal that keeps people from harm and the product from misuse. */
export const SAFETY_REFUSALS: Readonly<Record<SafetyCode, (town: Town) => Promise<Answer>>> = {
  'ORDER.TWO_NEEDED': async (town) => {
    const orderId = await sheltered(town, 'haircut')
    await accept(town, CHANGFU, orderId)
    return town.call(HEAD, 'order.proceed', { orderId })
  },
  'ASSIGNMENT.TWO_NEEDED': async (town) => {
    const mediator = person('qian-wenhua')
    const assignmentId = await accept(town, mediator, await sheltered(town, 'neighbor_dispute'))
    return town.call(mediator, 'assignment.checkIn', { assignmentId })
  },
  'LIMIT.TOO_MANY_TRIES': async (town) => {
    await orderedToday(town, TOWN_SETTINGS.ordersPerDay)
    return town.call(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted: await wantedIn(town, 2) })
  },
  'ORDER.TOO_MANY_OPEN': async (town) => {
    const wanted = await wantedIn(town, 2)
    for (let open = 0; open < TOWN_SETTINGS.openOrdersPerHousehold; open += 1) await orderHaircut(town)
    return town.call(GUILAN, 'order.submit', { menuItemCode: 'errands', wanted })
  },
  'CHARGE.REPORTED_ALREADY': async (town) => {
    const orderId = await acceptedHaircut(town)
    await town.ok(GUILAN, 'charge.report', { orderId })
    return town.call(HEAD, 'charge.report', { orderId })
  },
  'CHARGE.NOBODY_CAME': async (town) =>
    town.call(GUILAN, 'charge.report', { orderId: await orderHaircut(town) }),
  'CHARGE.NOT_FOUND': (town) => town.call(COORDINATOR, 'charge.take', { reportId: 'charge:onothing' }),
  'CHARGE.CLOSED': async (town) =>
    town.call(COORDINATOR, 'charge.take', { reportId: await closedCharge(town) }),
  'CHARGE.WHO_NEEDED': async (town) =>
    town.call(COORDINATOR, 'charge.close', {
      reportId: await reportedCharge(town),
      outcome: 'established',
    }),
  'TEXT.NOT_ACCEPTED': async (town) => {
    await mindWords(town)
    return town.call(GUILAN, 'person.update', {
      name: RISKY,
      phone: '13800001001',
      addressText: '花园组',
      stationId: DOUSHAHE,
    })
  },
  'TEXT.NOT_CHECKED': async (town) => {
    await answerWith(town, -1)
    const answer = await town.call(HEAD, 'station.change', { stationId: DOUSHAHE, ...STATION_WORDS })
    await answerWith(town, null)
    return answer
  },
  'TEXT.DOUBTFUL': async (town) => {
    await mindWords(town)
    return town.call(HEAD, 'station.change', {
      stationId: DOUSHAHE,
      ...STATION_WORDS,
      openingWords: DOUBTFUL,
    })
  },
  'ORDER.SAME_TODAY': async (town) => {
    await orderHaircut(town)
    const wanted = await wantedIn(town, 4)
    return town.call(GUILAN, 'order.submit', { menuItemCode: 'haircut', wanted, askIfSame: true })
  },
}
