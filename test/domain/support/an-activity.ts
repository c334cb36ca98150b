import type { Activity } from '../../../domain/activity/activity'
import type { ActivityRole } from '../../../domain/activity/activity-lifecycle'
import type { Enrolment } from '../../../domain/activity/enrolment'
import type { ActivityContext } from '../../../domain/activity/move-activity'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { HOME_STATION, NOW, SETTINGS } from '../../fixtures/builders'

/** 义诊日 tomorrow, published, nobody on the list. */
export const anActivity = (with_: Partial<Activity> = {}): Activity => ({
  id: 'act-1',
  townId: '341525111',
  stationId: HOME_STATION,
  title: '上土市镇新时代文明实践义诊日',
  project: 'happy_home',
  purposes: ['serve'],
  villageId: HOME_STATION,
  venue: '村部',
  startsAtMs: NOW + 24 * HOUR_MS,
  endsAtMs: NOW + 26 * HOUR_MS,
  about: '',
  risk: 'low',
  riskText: '',
  capacity: { volunteer: 2, guest: 3 },
  minAge: null,
  maxAge: null,
  specialty: null,
  credential: false,
  teamId: null,
  teamName: null,
  jointStationIds: [],
  unitName: null,
  status: 'published',
  version: 3,
  createdAtMs: NOW,
  createdBy: 'head',
  publishedAtMs: NOW,
  heldAtMs: null,
  closedAtMs: null,
  cancelled: null,
  othersCame: 0,
  enrolments: [],
  planRowId: null,
  series: null,
  dueAtMs: null,
  ...with_,
})

export const aLine = (personId: string, with_: Partial<Enrolment> = {}): Enrolment => ({
  personId,
  name: '李长福',
  stationId: HOME_STATION,
  kind: 'volunteer',
  status: 'enrolled',
  sinceMs: NOW,
  visits: [],
  confirmedMinutes: null,
  reason: null,
  ...with_,
})

/** Somebody who may do what these roles may. */
export const acting = (
  id: string,
  roles: readonly ActivityRole[] = ['anybody'],
  atMs: number = NOW,
): ActivityContext => ({ actor: { id, roles }, atMs, settings: SETTINGS })
