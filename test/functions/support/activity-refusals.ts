import { OPEN_VENUE } from '../../../domain/activity/open-venue'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { begun, clinicDay, drafted, enrolled, heldClinic, published, RAIN } from './activities'
import { blockGuilan } from './offices'
import { CHANGFU, DOUSHAHE, GUILAN, HEAD, idOf, XIAOMEI } from './orders'
import type { Town } from './town'

type Answer = { readonly ok: boolean; readonly error?: { readonly code: string; readonly message: string } }
type ActivityCode = Extract<RefusalCode, `ACTIVITY.${string}`>

/** One way to every refusal about activities. */
export const ACTIVITY_REFUSALS: Readonly<Record<ActivityCode, (town: Town) => Promise<Answer>>> = {
  'ACTIVITY.NOT_FOUND': async (town) =>
    town.call(GUILAN, 'activity.enrol', { activityId: await drafted(town), kind: 'guest' }),
  'ACTIVITY.MOVE_NOT_ALLOWED': async (town) => {
    const activityId = await published(town)
    await town.ok(HEAD, 'activity.cancel', { activityId, reason: RAIN })
    return town.call(GUILAN, 'activity.enrol', { activityId, kind: 'guest' })
  },
  'ACTIVITY.STARTED': async (town) => town.call(GUILAN, 'activity.leave', { activityId: await begun(town) }),
  'ACTIVITY.NOT_STARTED': async (town) =>
    town.call(HEAD, 'activity.hold', { activityId: await published(town) }),
  'ACTIVITY.TITLE_NEEDED': async (town) =>
    town.call(HEAD, 'activity.create', {
      stationId: DOUSHAHE,
      facts: await clinicDay(town, { title: '上土市镇新时代文明实践' }),
    }),
  'ACTIVITY.TIMES_WRONG': async (town) =>
    town.call(HEAD, 'activity.create', {
      stationId: DOUSHAHE,
      facts: await clinicDay(town, { endsAtMs: 1 }),
    }),
  'ACTIVITY.VENUE_OPEN': async (town) => {
    const { activityId } = await town.ok(HEAD, 'activity.create', {
      stationId: DOUSHAHE,
      facts: await clinicDay(town, { venue: OPEN_VENUE }),
    })
    return town.call(HEAD, 'activity.publish', { activityId })
  },
  'ACTIVITY.LENGTH_UNCONFIRMED': async (town) => {
    const { startsAtMs, ...facts } = await clinicDay(town)
    return town.call(HEAD, 'activity.create', {
      stationId: DOUSHAHE,
      facts: { ...facts, startsAtMs, endsAtMs: startsAtMs + 23 * HOUR_MS },
    })
  },
  'ACTIVITY.FEWER_PLACES': async (town) =>
    town.call(HEAD, 'activity.change', {
      activityId: await enrolled(town),
      facts: await clinicDay(town, { capacity: { volunteer: 1, guest: 5 } }),
    }),
  'ACTIVITY.ENROLLED_ALREADY': async (town) =>
    town.call(GUILAN, 'activity.enrol', { activityId: await enrolled(town), kind: 'guest' }),
  'ACTIVITY.NOT_OPEN_TO': async (town) => {
    const activityId = await published(town, { facts: { capacity: { volunteer: 2, guest: 0 } } })
    return town.call(GUILAN, 'activity.enrol', { activityId, kind: 'guest' })
  },
  'ACTIVITY.NOT_FOR_YOU': async (town) =>
    town.call(GUILAN, 'activity.enrol', { activityId: await published(town), kind: 'volunteer' }),
  'ACTIVITY.NOT_FOR_THEM': async (town) => {
    const activityId = await begun(town)
    await blockGuilan(town)
    return town.call(HEAD, 'activity.tick', { activityId, personIds: [idOf(GUILAN)], what: 'arrived' })
  },
  'ACTIVITY.FULL': async (town) => {
    const activityId = await published(town, { facts: { capacity: { volunteer: 1, guest: 1 } } })
    await town.ok(XIAOMEI, 'activity.enrol', { activityId, kind: 'volunteer' })
    await town.advance(2)
    const { text } = await town.ok(HEAD, 'activity.doorCode', { activityId })
    return town.call(CHANGFU, 'activity.checkIn', { activityId, doorCode: text })
  },
  'ACTIVITY.NOT_ENROLLED': async (town) =>
    town.call(GUILAN, 'activity.leave', { activityId: await published(town) }),
  'ACTIVITY.PERSON_UNKNOWN': async (town) =>
    town.call(HEAD, 'activity.enrolFor', {
      activityId: await published(town),
      kind: 'guest',
      phone: '13912345678',
    }),
  'ACTIVITY.PERSON_WHICH': async (town) =>
    town.call(HEAD, 'activity.enrolFor', {
      activityId: await published(town),
      kind: 'guest',
      phone: '13800001001',
      name: '没有这个人',
    }),
  'ACTIVITY.CODE_WRONG': async (town) =>
    town.call(XIAOMEI, 'activity.checkIn', { activityId: await begun(town), doorCode: '222222' }),
  'ACTIVITY.NOT_INSIDE': async (town) =>
    town.call(XIAOMEI, 'activity.checkOut', { activityId: await begun(town) }),
  'ACTIVITY.NOT_OVER': async (town) =>
    town.call(HEAD, 'activity.tick', {
      activityId: await begun(town),
      personIds: [idOf(XIAOMEI)],
      what: 'whole_time',
    }),
  'ACTIVITY.UNSETTLED': async (town) =>
    town.call(HEAD, 'activity.close', { activityId: await heldClinic(town) }),
}
