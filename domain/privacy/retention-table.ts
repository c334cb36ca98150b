import { DAY_MS } from '../kernel/shanghai-time'
import type { OrderStatus } from '../order/order-statuses'
import type { SettingName } from '../town/setting-table'

/** How long the telephones and places of ended orders are kept, by how they ended (个人信息保护法 art. 19). */
export const CONTACT_RETENTION = [
  { statuses: ['closed', 'closed_unmet'], setting: 'contactKeptDays' },
  { statuses: ['rejected', 'cancelled'], setting: 'endedContactKeptDays' },
] as const satisfies readonly { readonly statuses: readonly OrderStatus[]; readonly setting: SettingName }[]

/** What a volunteer-to-be has said of himself waits so long for a decision, and so long again once its office was reminded. */
export const APPLICATION_RETENTION = { remindAfterMs: 30 * DAY_MS, endsAfterReminderMs: 30 * DAY_MS } as const
