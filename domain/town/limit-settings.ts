import type { SettingRow } from './setting-row'

/** How much one person or household may begin. */
export const LIMIT_SETTINGS = {
  ordersPerMinute: {
    group: 'limits',
    label: '一个人一分钟最多点',
    unit: '单',
    default: 10,
    min: 1,
    max: 100,
  },
  ordersPerDay: { group: 'limits', label: '一个人一天最多点', unit: '单', default: 20, min: 3, max: 500 },
  ordersPerDayHelping: {
    group: 'limits',
    label: '帮办员和站里一天最多点',
    unit: '单',
    default: 100,
    min: 10,
    max: 1_000,
  },
  /** Of what is still to come. What presses is ordered all the same, however much that is. */
  openOrdersPerHousehold: {
    group: 'limits',
    label: '一户人家最多有几单没办',
    unit: '单',
    default: 10,
    min: 2,
    max: 100,
  },
  /** Of who orders for others as well, without being a helper. */
  openOrdersPerPerson: {
    group: 'limits',
    label: '一个人点的最多有几单没办',
    unit: '单',
    default: 15,
    min: 2,
    max: 100,
  },
  requestsPerMinute: {
    group: 'limits',
    label: '一个人一分钟最多申请',
    unit: '次',
    default: 10,
    min: 1,
    max: 100,
  },
  requestsPerDay: {
    group: 'limits',
    label: '一个人一天最多申请',
    unit: '次',
    default: 30,
    min: 3,
    max: 500,
  },
  requestsPerDayHelping: {
    group: 'limits',
    label: '站里和镇里一天最多登记',
    unit: '次',
    default: 300,
    min: 30,
    max: 1_000,
  },
  changesPerMinute: {
    group: 'limits',
    label: '一个人一分钟最多修改',
    unit: '次',
    default: 20,
    min: 5,
    max: 100,
  },
  changesPerDay: {
    group: 'limits',
    label: '一个人一天最多修改',
    unit: '次',
    default: 200,
    min: 30,
    max: 1_000,
  },
} as const satisfies Record<string, SettingRow>
