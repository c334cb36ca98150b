import { isQuietTime, type Night } from '../kernel/shanghai-time'
import type { Order } from './order'

/** Said so, or begun or ended by night; a span of days leaves the hour to those who agree on it. */
export const isAtNight = ({ risks, wanted }: Pick<Order, 'risks' | 'wanted'>, night: Night): boolean =>
  risks.includes('night') ||
  (wanted.kind === 'half_day' && (isQuietTime(wanted.fromMs, night) || isQuietTime(wanted.toMs - 1, night)))
