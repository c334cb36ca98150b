import { HOUR_MS } from '../kernel/shanghai-time'
import type { WantedTime } from './order'

/** So late somebody may still be on his way. */
const GRACE_MS = HOUR_MS

/** From when on somebody who has not come may be called absent: of any time within a span, not before it is over. */
export const missedFromMs = ({ kind, fromMs, toMs }: WantedTime): number =>
  kind === 'any_time' ? toMs : Math.min(fromMs + GRACE_MS, toMs)
