import type { SettingRow } from './setting-row'

/** How long personal data are seen and kept, and how often somebody may look. */
export const PRIVACY_SETTINGS = {
  /** How long the people of a finished order still see each other's contact data. */
  contactVisibleDays: {
    group: 'privacy',
    label: '办完后几天看不到电话住址',
    unit: '天',
    default: 7,
    min: 0,
    max: 30,
  },
  /** So many looks at telephones by one person in a day; then the town is told. */
  revealAlertPerDay: {
    group: 'privacy',
    label: '一人一天看电话超过几次，告诉镇里',
    unit: '次',
    default: 30,
    min: 5,
    max: 500,
  },
  revealLimitPerDay: {
    group: 'privacy',
    label: '一人一天最多看几次电话',
    unit: '次',
    default: 100,
    min: 10,
    max: 1_000,
  },
  /** PIPL art. 19: no longer than the purpose needs. From the end of an order on. */
  contactKeptDays: {
    group: 'privacy',
    label: '办完的单子，电话住址留几天',
    unit: '天',
    default: 180,
    min: 30,
    max: 730,
  },
  endedContactKeptDays: {
    group: 'privacy',
    label: '没受理、取消的单子，电话住址留几天',
    unit: '天',
    default: 90,
    min: 30,
    max: 730,
  },
  /** 网络安全法 art. 21 asks for six months at least. */
  auditKeptDays: {
    group: 'privacy',
    label: '谁看过电话的记录留几天',
    unit: '天',
    default: 1_095,
    min: 183,
    max: 3_650,
  },
} as const satisfies Record<string, SettingRow>
