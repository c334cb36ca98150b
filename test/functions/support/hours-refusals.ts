import type { RefusalCode } from '../../../domain/kernel/refusals'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import type { Envelope } from '../../../types/envelope'
import {
  accept,
  CHANGFU,
  confirmedHaircut,
  DOUSHAHE,
  GUILAN,
  HEAD,
  idOf,
  makeSecondHead,
  orderHaircut,
  SECOND_HEAD,
  serve,
  servedHaircut,
  wantedIn,
} from './orders'
import type { Town } from './town'
import { confirmLine, householdCode, nowOf, ratedHaircut, sameHourTwice } from './visits'

type Scenario = (town: Town) => Promise<Envelope<object>>

const forgot = { code: 'forgot' }

/** 补记 of a haircut: from and to so long before now. */
async function entry(town: Town, fromAgoMs: number, toAgoMs: number) {
  const assignmentId = await accept(town, CHANGFU, await orderHaircut(town))
  await town.advance(6)
  const nowMs = await nowOf(town)
  return { assignmentId, fromMs: nowMs - fromAgoMs, toMs: nowMs - toAgoMs, reason: forgot }
}

/** 我到了, with what a card at some door says. */
async function scanned(town: Town, placeCode: string) {
  const assignmentId = await accept(town, CHANGFU, await orderHaircut(town))
  return town.call(CHANGFU, 'assignment.checkIn', { assignmentId, placeCode })
}

/** A haircut that the helper of the village orders for somebody who is not registered. */
async function forNeighbour(town: Town): Promise<string> {
  const { orderId } = await town.ok(SECOND_HEAD, 'order.submit', {
    menuItemCode: 'haircut',
    wanted: await wantedIn(town, 2),
    beneficiary: { name: '姚金宝', phone: '' },
    place: { stationId: DOUSHAHE, addressText: '岭上组，山路尽头' },
  })
  return orderId
}

/** One way to every refusal about arrivals, later entries and what was not done. */
export const HOURS_REFUSALS = {
  'ORDER.MINUTES_OVERLAP': async (town: Town) => {
    const orderId = await sameHourTwice(town)
    return town.call(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60, 'forgot_check_in'))
  },
  'ORDER.DAY_FULL': async (town: Town) => {
    for (const minutes of [400, 300]) {
      const orderId = await orderHaircut(town)
      await serve(town, CHANGFU, await accept(town, CHANGFU, orderId), minutes)
      await town.ok(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, minutes, 'forgot_check_out'))
    }
    const { orderId } = await servedHaircut(town)
    return town.call(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60))
  },
  'ORDER.ALREADY_SETTLED': async (town: Town) => {
    const orderId = await confirmedHaircut(town)
    return town.call(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 45, 'other'))
  },
  'ORDER.WROTE_CANNOT_CONFIRM': async (town: Town) => {
    const orderId = await orderHaircut(town)
    await accept(town, CHANGFU, orderId)
    await town.advance(2)
    const toMs = await nowOf(town)
    const visit = { fromMs: toMs - HOUR_MS, toMs, reason: forgot }
    await town.ok(HEAD, 'order.enterVisitFor', { orderId, volunteerId: idOf(CHANGFU), ...visit })
    return town.call(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60, 'forgot_check_in'))
  },
  'ORDER.NOT_DONE_TOO_LATE': async (town: Town) => {
    const orderId = await ratedHaircut(town, 5)
    await town.advance(8 * 24)
    return town.call(GUILAN, 'order.notDone', { orderId, reason: { code: 'not_finished' } })
  },
  'ORDER.NO_DISPUTE': async (town: Town) =>
    town.call(HEAD, 'order.settle', { orderId: await ratedHaircut(town, 5), reason: { code: 'sorted_out' } }),
  'ORDER.CONFIRMED_CANNOT_SETTLE': async (town: Town) =>
    town.call(HEAD, 'order.settle', { orderId: await ratedHaircut(town, 1), reason: { code: 'sorted_out' } }),
  'ORDER.OPENED_CANNOT_SETTLE': async (town: Town) => {
    const orderId = await forNeighbour(town)
    await serve(town, CHANGFU, await accept(town, CHANGFU, orderId))
    await town.ok(HEAD, 'order.confirm', confirmLine(orderId, CHANGFU, 60))
    await town.ok(SECOND_HEAD, 'order.notDone', { orderId, reason: { code: 'not_finished' } })
    await makeSecondHead()
    return town.call(SECOND_HEAD, 'order.settle', { orderId, reason: { code: 'sorted_out' } })
  },
  'ASSIGNMENT.ENTRY_TIMES': async (town: Town) =>
    town.call(CHANGFU, 'assignment.enterVisit', await entry(town, HOUR_MS, 2 * HOUR_MS)),
  'ASSIGNMENT.ENTRY_TOO_LONG': async (town: Town) =>
    town.call(CHANGFU, 'assignment.enterVisit', await entry(town, 5 * HOUR_MS, MINUTE_MS)),
  'ASSIGNMENT.ENTRY_TOO_LATE': async (town: Town) => {
    const visit = await entry(town, HOUR_MS, MINUTE_MS)
    await town.advance((15 * DAY_MS) / HOUR_MS)
    return town.call(CHANGFU, 'assignment.enterVisit', visit)
  },
  'ASSIGNMENT.BY_HIMSELF': async (town: Town) => {
    const orderId = await orderHaircut(town)
    return town.call(HEAD, 'order.checkInFor', { orderId, volunteerId: idOf(HEAD) })
  },
  'ASSIGNMENT.ANSWERS_HIMSELF': async (town: Town) => {
    const orderId = await orderHaircut(town)
    return town.call(HEAD, 'order.answerFor', { orderId, volunteerId: idOf(CHANGFU), answer: 'accept' })
  },
  'PLACE.NO_HOUSEHOLD': async (town: Town) =>
    town.call(HEAD, 'place.code', { stationId: DOUSHAHE, orderId: await forNeighbour(town) }),
  'ASSIGNMENT.CODE_UNKNOWN': (town: Town) => scanned(town, 'STSZY:2222222222'),
  'ASSIGNMENT.CODE_NOT_HERE': async (town: Town) =>
    scanned(town, await householdCode(town, CHANGFU, DOUSHAHE)),
} satisfies Partial<Record<RefusalCode, Scenario>>
