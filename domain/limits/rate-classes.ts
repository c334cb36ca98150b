import type { Role } from '../people/roles'
import type { SettingName } from '../town/setting-table'

type RateClassRow = {
  /** What was done too often, as one says it. */
  readonly words: string
  readonly perMinute: SettingName
  readonly perDay: SettingName
  /** For whoever does it for others. */
  readonly perDayHelping?: SettingName
}

/** What one person can begin again and again; whatever moves along a life cycle is limited by that. */
export const RATE_CLASSES = {
  ordering: {
    words: '点单',
    perMinute: 'ordersPerMinute',
    perDay: 'ordersPerDay',
    perDayHelping: 'ordersPerDayHelping',
  },
  asking: {
    words: '申请',
    perMinute: 'requestsPerMinute',
    perDay: 'requestsPerDay',
    perDayHelping: 'requestsPerDayHelping',
  },
  changing: { words: '修改', perMinute: 'changesPerMinute', perDay: 'changesPerDay' },
} as const satisfies Record<string, RateClassRow>

export type RateClass = keyof typeof RATE_CLASSES

export const rateClassRow = (rateClass: RateClass): RateClassRow => RATE_CLASSES[rateClass]

const HELPING: readonly Role[] = ['helper', 'station_head', 'town_coordinator', 'admin']

/** Whether somebody does things for others. */
export const isHelping = (roles: readonly Role[]): boolean => roles.some((role) => HELPING.includes(role))
