import type { ActionInput, CommandName } from '../../../types/actions'
import type { ACTIVITY_ACTIONS } from '../../../types/activity-actions'
import {
  begun,
  clinicDay,
  doorCode,
  drafted,
  enrolled,
  HALF,
  heldClinic,
  objectedClinic,
  published,
  RAIN,
  settledClinic,
  TWO_HOURS,
} from './activities'
import { CHANGFU, COORDINATOR, DOUSHAHE, GUILAN, HEAD, idOf, XIAOMEI } from './orders'
import { heldActivity, judgedActivity, PICTURE } from './pictures'
import { by, type Prepared } from './prepared'
import { person } from './town'

type ActivityCommand = Extract<CommandName, keyof typeof ACTIVITY_ACTIONS>

/** Every command about activities. */
export const ACTIVITY_COMMANDS: { readonly [A in ActivityCommand]: Prepared<ActionInput<A>> } = {
  'activity.create': by(HEAD, async (town) => ({ stationId: DOUSHAHE, facts: await clinicDay(town) })),
  'activity.change': by(HEAD, async (town) => ({
    activityId: await enrolled(town),
    facts: await clinicDay(town, { venue: '卫生室' }),
  })),
  'activity.publish': by(HEAD, async (town) => ({ activityId: await drafted(town) })),
  'activity.join': by(person('head-longjin'), async (town) => ({
    activityId: await published(town, { facts: { jointStationIds: ['341525111202'] } }),
  })),
  'activity.cancel': by(HEAD, async (town) => ({
    activityId: await published(town, { repeat: 'weekly' }),
    reason: RAIN,
  })),
  'activity.enrol': by(GUILAN, async (town) => ({ activityId: await published(town), kind: 'guest' })),
  'activity.leave': by(GUILAN, async (town) => ({ activityId: await enrolled(town) })),
  'activity.enrolFor': by(HEAD, async (town) => ({
    activityId: await published(town),
    kind: 'guest',
    phone: '13800001001',
  })),
  'activity.checkIn': by(XIAOMEI, async (town) => {
    const activityId = await begun(town)
    return { activityId, doorCode: await doorCode(town, activityId) }
  }),
  'activity.checkOut': by(CHANGFU, async (town) => ({ activityId: await begun(town) })),
  'activity.tick': by(HEAD, async (town) => ({
    activityId: await begun(town),
    personIds: [idOf(XIAOMEI)],
    what: 'arrived',
  })),
  'activity.hold': by(HEAD, async (town) => ({ activityId: await begun(town, { repeat: 'monthly_day' }) })),
  'activity.confirm': by(HEAD, async (town) => ({
    activityId: await heldClinic(town),
    minutes: [...TWO_HOURS],
  })),
  'activity.correct': by(COORDINATOR, async (town) => ({
    activityId: await settledClinic(town),
    personId: idOf(CHANGFU),
    ...HALF,
  })),
  'activity.object': by(CHANGFU, async (town) => ({
    activityId: await settledClinic(town),
    text: '多待了一会',
  })),
  'activity.keepMinutes': by(COORDINATOR, async (town) => ({
    activityId: await objectedClinic(town),
    personId: idOf(CHANGFU),
    reason: { code: 'checked' },
  })),
  'activity.addPicture': by(HEAD, async (town) => ({
    activityId: await heldActivity(town),
    picture: PICTURE,
    agreed: true,
  })),
  'activity.keepPicture': by(COORDINATOR, async (town) => ({
    activityId: await judgedActivity(town, 'review'),
    note: '大家在量血压',
  })),
  'activity.removePicture': by(HEAD, async (town) => ({ activityId: await judgedActivity(town, 'pass') })),
  'activity.close': by(HEAD, async (town) => ({ activityId: await settledClinic(town) })),
}
