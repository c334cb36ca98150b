import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { sayMoment } from '../../../../domain/kernel/say-moment'
import { HOUR_MS } from '../../../../domain/kernel/shanghai-time'
import { LIST_LIMITS } from '../../../../domain/people-list/list-limits'
import type { Caller } from '../../runtime/context'
import { countUp } from '../../store/count-up'

/** Files are large: nobody looks at more of them within an hour. Errors: LIST.TOO_MANY_PREVIEWS. */
export async function countPreview({ personId, townId, nowMs }: Caller): Promise<Result<null>> {
  const hour = Math.floor(nowMs / HOUR_MS)
  const untilMs = (hour + 1) * HOUR_MS
  const looked = await countUp({ id: `rate:${personId}:list-preview:${hour}`, townId, untilMs })
  return looked > LIST_LIMITS.previewsPerHour
    ? refuse('LIST.TOO_MANY_PREVIEWS', { when: sayMoment(untilMs, nowMs) })
    : ok(null)
}
