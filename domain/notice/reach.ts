import { DAY_MS } from '../kernel/shanghai-time'
import type { Person } from '../people/person'
import type { MessageCredits } from './message-credits'

/** By what somebody can be told something today, the surest first. */
export const CHANNELS = {
  wechat: { label: '微信提醒得到', words: '同意过微信提醒，还有没用完的' },
  app: { label: '自己会看', words: '没有微信提醒，这个月看过消息' },
  phone: { label: '只能打电话', words: '不看小程序，留了电话' },
  none: { label: '联系不上', words: '不看小程序，也没有留电话' },
} as const
export type Channel = keyof typeof CHANNELS

export const CHANNEL_CODES = Object.keys(CHANNELS) as [Channel, ...Channel[]]

/** Who has not looked for so long does not look. */
const LOOKS_WITHIN_MS = 30 * DAY_MS

export function channelTo(
  { usesApp, noticesReadAtMs, contact }: Pick<Person, 'usesApp' | 'noticesReadAtMs' | 'contact'>,
  credits: Pick<MessageCredits, 'left'> | null,
  nowMs: number,
): Channel {
  if (usesApp && Object.values(credits?.left ?? {}).some((left) => left > 0)) return 'wechat'
  if (usesApp && noticesReadAtMs > nowMs - LOOKS_WITHIN_MS) return 'app'
  return contact.phone === '' ? 'none' : 'phone'
}
