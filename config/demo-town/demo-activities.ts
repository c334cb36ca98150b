import { activityOfSeriesId } from '../../cloudfunctions/_core/runtime/ids'
import type { Activity, ActivityFacts } from '../../domain/activity/activity'
import { withTitlePrefix } from '../../domain/activity/title-prefix'
import { DAY_MS, HOUR_MS, startOfDay } from '../../domain/kernel/shanghai-time'
import { TOWN } from '../../domain/town/stations'

type Planned = Pick<ActivityFacts, 'title' | 'project' | 'purposes' | 'venue' | 'about'> & {
  readonly village: string
  /** Held by a unit of the town, not by the village. */
  readonly unitName?: string
  /** Days from today; below zero it has been held. */
  readonly inDays: number
  readonly fromHour: number
  readonly hours: number
  readonly volunteers: number
  readonly guests: number
  /** How many came to one that is over. */
  readonly came?: number
}

const PLANNED: readonly Planned[] = [
  {
    title: '义诊日',
    project: 'happy_home',
    purposes: ['serve'],
    village: '陡沙河村',
    unitName: '镇卫生院',
    venue: '文化广场',
    about: '量血压、测血糖，看看平常吃的药。请带上身份证和病历。',
    inDays: 9,
    fromHour: 9,
    hours: 2,
    volunteers: 6,
    guests: 40,
  },
  {
    title: '清河道、扫村路',
    project: 'beautiful_home',
    purposes: ['serve', 'educate'],
    village: '陡沙河村',
    venue: '河东组桥头',
    about: '工具站里有，请穿胶鞋，带水。',
    inDays: 12,
    fromHour: 8,
    hours: 3,
    volunteers: 20,
    guests: 0,
  },
  {
    title: '故事大家讲',
    project: 'cultural_home',
    purposes: ['educate', 'inform'],
    village: '狮山社区',
    venue: '活动室',
    about: '老党员讲红色故事，孩子们也来听。',
    inDays: 16,
    fromHour: 15,
    hours: 2,
    volunteers: 4,
    guests: 60,
  },
  {
    title: '重阳节看望老人',
    project: 'warm_home',
    purposes: ['care'],
    village: '陡沙河村',
    venue: '老年活动中心',
    about: '包饺子，陪老人说话。',
    inDays: -35,
    fromHour: 9,
    hours: 3,
    volunteers: 10,
    guests: 30,
    came: 36,
  },
  {
    title: '政策宣讲',
    project: 'spirit_home',
    purposes: ['inform'],
    village: '上土市村',
    unitName: '镇宣讲队',
    venue: '会议室',
    about: '医保、养老怎么办，当面说清楚。',
    inDays: -20,
    fromHour: 14,
    hours: 2,
    volunteers: 3,
    guests: 50,
    came: 42,
  },
]

/** Some that are coming and some that are over, for a town that begins now. */
export const demoActivities = (
  stationIdOf: (village: string) => string,
  by: string,
  nowMs: number,
): readonly Activity[] =>
  PLANNED.map((planned, at) => {
    const { village, inDays, fromHour, hours, volunteers, guests, came, unitName = null, ...facts } = planned
    const stationId = stationIdOf(village)
    const startsAtMs = startOfDay(nowMs) + inDays * DAY_MS + fromHour * HOUR_MS
    const endsAtMs = startsAtMs + hours * HOUR_MS
    const over = came !== undefined
    const madeAtMs = Math.min(nowMs, startsAtMs) - 7 * DAY_MS
    return {
      ...facts,
      title: withTitlePrefix(facts.title),
      id: activityOfSeriesId('demo', at),
      townId: TOWN.id,
      stationId: unitName === null ? stationId : null,
      unitName,
      villageId: stationId,
      startsAtMs,
      endsAtMs,
      risk: 'low',
      riskText: '',
      capacity: { volunteer: volunteers, guest: guests },
      minAge: null,
      maxAge: null,
      specialty: null,
      credential: false,
      teamId: null,
      teamName: null,
      jointStationIds: [],
      status: over ? 'closed' : 'published',
      version: 1,
      createdAtMs: madeAtMs,
      createdBy: by,
      publishedAtMs: madeAtMs,
      heldAtMs: over ? endsAtMs : null,
      closedAtMs: over ? endsAtMs : null,
      cancelled: null,
      othersCame: came ?? 0,
      enrolments: [],
      planRowId: null,
      series: null,
      // Nobody is reminded of what was there before he came.
      dueAtMs: null,
    }
  })
