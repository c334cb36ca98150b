import { LIMIT_SETTINGS } from './limit-settings'
import { PRIVACY_SETTINGS } from './privacy-settings'
import type { SettingRow } from './setting-row'

/**
 * Limits, deadlines and weights that the town may set, all of them whole numbers; the plan prescribes none of them.
 * Ranges keep an order's document small and let nobody switch a duty off by a slip of the finger.
 */
export const SETTING_TABLE = {
  reviewHours: { group: 'clocks', label: '站长审核', unit: '小时', default: 24, min: 1, max: 168 },
  reviewHoursUrgent: {
    group: 'clocks',
    label: '站长审核（急事）',
    unit: '小时',
    default: 2,
    min: 1,
    max: 48,
  },
  dispatchHours: { group: 'clocks', label: '派单', unit: '小时', default: 24, min: 1, max: 168 },
  dispatchHoursUrgent: { group: 'clocks', label: '派单（急事）', unit: '小时', default: 2, min: 1, max: 48 },
  acceptHours: { group: 'clocks', label: '志愿者回复', unit: '小时', default: 24, min: 1, max: 168 },
  acceptHoursUrgent: {
    group: 'clocks',
    label: '志愿者回复（急事）',
    unit: '小时',
    default: 1,
    min: 1,
    max: 48,
  },
  /** Grace after the wanted time, or after the planned end of a service, before somebody is reminded. */
  overdueHours: { group: 'clocks', label: '过了时间多久提醒', unit: '小时', default: 3, min: 1, max: 72 },
  /** Reminders that nobody came, a reminder interval apart, before the town looks after it too. */
  overdueRemindersBeforeTown: {
    group: 'clocks',
    label: '提醒几次后报镇里',
    unit: '次',
    default: 4,
    min: 1,
    max: 20,
  },
  confirmHours: { group: 'clocks', label: '站长确认时长', unit: '小时', default: 72, min: 1, max: 336 },
  ratingDays: { group: 'clocks', label: '等村民评价', unit: '天', default: 7, min: 1, max: 60 },
  chargeDays: { group: 'clocks', label: '有人反映收钱，几天内查清', unit: '天', default: 7, min: 1, max: 30 },
  reminderHours: { group: 'clocks', label: '隔多久再提醒', unit: '小时', default: 24, min: 1, max: 168 },
  /** From the time that was wanted; for a sudden event from the order on. */
  arriveHoursRedWhiteEvent: {
    group: 'clocks',
    label: '红白事必到：多久要有人到',
    unit: '小时',
    default: 24,
    min: 1,
    max: 168,
  },
  arriveHoursFamilyHardship: {
    group: 'clocks',
    label: '家庭困难必到：多久要有人到',
    unit: '小时',
    default: 24,
    min: 1,
    max: 168,
  },
  arriveHoursDispute: {
    group: 'clocks',
    label: '矛盾纠纷必到：多久要有人到',
    unit: '小时',
    default: 24,
    min: 1,
    max: 168,
  },
  arriveHoursReasonableDemand: {
    group: 'clocks',
    label: '合理诉求必到：多久要有人到',
    unit: '小时',
    default: 24,
    min: 1,
    max: 168,
  },
  arriveHoursEmergency: {
    group: 'clocks',
    label: '突发事件必到：多久要有人到',
    unit: '小时',
    default: 1,
    min: 1,
    max: 24,
  },
  /** By night only what cannot wait disturbs people, and no ordinary offer runs out. */
  nightBeginsHour: {
    group: 'clocks',
    label: '晚上几点起不打扰人',
    unit: '点',
    default: 21,
    min: 18,
    max: 23,
  },
  nightEndsHour: {
    group: 'clocks',
    label: '早上几点起可以打扰',
    unit: '点',
    default: 7,
    min: 5,
    max: 10,
  },
  /** Whoever said yes longer ago hears of it once more. */
  remindBeforeHours: {
    group: 'clocks',
    label: '约好的时间前多久再提醒一次',
    unit: '小时',
    default: 3,
    min: 1,
    max: 24,
  },
  /** What somebody has to know and has not read until then is told by telephone. */
  callAfterHours: {
    group: 'clocks',
    label: '要紧的消息没看，多久后由站里打电话',
    unit: '小时',
    default: 4,
    min: 1,
    max: 48,
  },
  /** Waves of offers before the order goes up to the town. */
  maxWaves: { group: 'offers', label: '问几轮没人接就报镇里', unit: '轮', default: 3, min: 1, max: 10 },
  /** Volunteers asked at once for each open place. */
  offersPerPlace: { group: 'offers', label: '缺一个人同时问几个人', unit: '人', default: 2, min: 1, max: 10 },
  /** Asked at once even for a single place, so that one silent phone does not stop an order. */
  minOffersPerWave: { group: 'offers', label: '一轮最少问几个人', unit: '人', default: 3, min: 1, max: 20 },
  /** How long an order stays open to everybody qualified. */
  openClaimHours: {
    group: 'offers',
    label: '大家都能接的单开放多久',
    unit: '小时',
    default: 24,
    min: 1,
    max: 168,
  },
  /** An order never asks more people than this, so that its document stays small. */
  maxOffersPerOrder: {
    group: 'offers',
    label: '一单最多问几个人',
    unit: '人',
    default: 60,
    min: 5,
    max: 100,
  },
  /** So many orders without anybody, within so many days, make a recruiting task. */
  recruitAfterOrders: {
    group: 'offers',
    label: '几单没人接就提醒招人',
    unit: '单',
    default: 2,
    min: 1,
    max: 20,
  },
  recruitWithinDays: {
    group: 'offers',
    label: '看多少天里没人接的单',
    unit: '天',
    default: 60,
    min: 7,
    max: 365,
  },
  maxOpenTasksPerVolunteer: {
    group: 'offers',
    label: '一个人手上最多几个任务',
    unit: '个任务',
    default: 3,
    min: 1,
    max: 20,
  },
  /** From village to village; 五必到 and urgent orders know no distance. */
  maxDistanceKm: { group: 'offers', label: '最远问到多远的人', unit: '公里', default: 15, min: 1, max: 100 },
  /** Only where people are too few for all orders: then these go before orders that have waited longer. */
  urgentHeadStartHours: {
    group: 'offers',
    label: '人手不够时，急事和五必到当作早等了',
    unit: '小时',
    default: 720,
    min: 0,
    max: 2_000,
  },
  otherVillageWeight: { group: 'weights', label: '不同村', unit: '分', default: 1_000, min: 0, max: 5_000 },
  distanceWeightPerKm: { group: 'weights', label: '每远一公里', unit: '分', default: 10, min: 0, max: 200 },
  secondarySpecialtyWeight: {
    group: 'weights',
    label: '不是主要特长',
    unit: '分',
    default: 100,
    min: 0,
    max: 2_000,
  },
  undeclaredSpecialtyWeight: {
    group: 'weights',
    label: '没登记这个特长',
    unit: '分',
    default: 150,
    min: 0,
    max: 2_000,
  },
  /** Times the square of their number, so that work is shared. */
  openTaskWeight: {
    group: 'weights',
    label: '手上有任务（两个算四倍）',
    unit: '分',
    default: 60,
    min: 0,
    max: 500,
  },
  servedThisWeekWeight: {
    group: 'weights',
    label: '本周已经服务过',
    unit: '分',
    default: 40,
    min: 0,
    max: 2_000,
  },
  /** The whole of it from the yearly target on, in proportion below. */
  yearHoursWeight: {
    group: 'weights',
    label: '今年时长已经够了',
    unit: '分',
    default: 80,
    min: 0,
    max: 2_000,
  },
  /** For each offer in a row that ran out without a word, up to a few. */
  unansweredWeight: {
    group: 'weights',
    label: '问了没回话（连着每一次）',
    unit: '分',
    default: 150,
    min: 0,
    max: 2_000,
  },
  newFaceWeight: { group: 'weights', label: '没去过这家', unit: '分', default: 30, min: 0, max: 2_000 },
  /** So long after his minutes were decided on a volunteer may object to them. */
  objectionDays: {
    group: 'hours',
    label: '志愿者多久内可以说时长不对',
    unit: '天',
    default: 30,
    min: 7,
    max: 365,
  },
  objectionAnswerDays: {
    group: 'hours',
    label: '时长疑问多久没核对就提醒',
    unit: '天',
    default: 5,
    min: 1,
    max: 30,
  },
  /** So long after it was closed the requester may still say that it was not done. */
  notDoneDays: {
    group: 'hours',
    label: '办完后村民多久内可以说没办成',
    unit: '天',
    default: 7,
    min: 1,
    max: 60,
  },
  /** A service that nobody recorded may be written down so long after it. */
  enterWithinDays: {
    group: 'hours',
    label: '忘了打卡，多久内可以补记',
    unit: '天',
    default: 14,
    min: 1,
    max: 60,
  },
  /** Credited minutes of one person and day; more only by the town. */
  maxMinutesPerDay: {
    group: 'hours',
    label: '一个人一天最多记',
    unit: '分钟',
    default: 720,
    min: 240,
    max: 1_440,
  },
  /** 民政部令第67号: a certificate is issued 及时; it names no number of days. */
  certificateDays: {
    group: 'hours',
    label: '志愿者要证明，几天内办好',
    unit: '天',
    default: 5,
    min: 1,
    max: 30,
  },
  /** 志愿服务记录办法 has records published before they are entered elsewhere, three working days at least. */
  publicationDays: {
    group: 'hours',
    label: '确认后的时长公示几天',
    unit: '天',
    default: 7,
    min: 3,
    max: 30,
  },
  /** Minutes of one record, C.7: longer ones need the town. */
  maxMinutesPerRecord: {
    group: 'hours',
    label: '一次服务最长',
    unit: '分钟',
    default: 480,
    min: 60,
    max: 720,
  },
  /** The same for minutes that nobody measured. */
  maxDeclaredMinutesPerRecord: {
    group: 'hours',
    label: '没打卡的一次最长',
    unit: '分钟',
    default: 240,
    min: 30,
    max: 480,
  },
  /** Each volunteer sees his own, nobody another's. */
  starsShown: { group: 'hours', label: '志愿者看得到自己的星级', unit: '开关', default: 1, min: 0, max: 1 },
  ...PRIVACY_SETTINGS,
  ...LIMIT_SETTINGS,
} as const satisfies Record<string, SettingRow>

export type SettingName = keyof typeof SETTING_TABLE

export const SETTING_NAMES = Object.keys(SETTING_TABLE) as [SettingName, ...SettingName[]]
