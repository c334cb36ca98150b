import { ok, refuse } from '../../../../domain/kernel/result'
import { sayMoment } from '../../../../domain/kernel/say-moment'
import { HOUR_MS } from '../../../../domain/kernel/shanghai-time'
import { LIST_LIMITS } from '../../../../domain/people-list/list-limits'
import type { PlannedRow } from '../../../../domain/people-list/planned-row'
import type { Query } from '../../runtime/context'
import { countUp } from '../../store/count-up'
import { planFile } from './plan-file'

const ofKind = <K extends PlannedRow['kind']>(rows: readonly PlannedRow[], kind: K) =>
  rows.filter((row): row is Extract<PlannedRow, { readonly kind: K }> => row.kind === kind)

/** Looks at a file and writes nothing but that somebody has looked. */
export const previewList: Query<'list.preview'> = async (caller, input) => {
  const { personId, townId, nowMs } = caller
  const hour = Math.floor(nowMs / HOUR_MS)
  const untilMs = (hour + 1) * HOUR_MS
  const looked = await countUp({ id: `rate:${personId}:list-preview:${hour}`, townId, untilMs })
  if (looked > LIST_LIMITS.previewsPerHour)
    return refuse('LIST.TOO_MANY_PREVIEWS', { when: sayMoment(untilMs, nowMs) })
  const planned = await planFile(caller, input)
  if (!planned.ok) return planned
  const { rows, unused, seen } = planned.value
  const [add, change, same, faulty] = [
    ofKind(rows, 'add'),
    ofKind(rows, 'change'),
    ofKind(rows, 'same'),
    ofKind(rows, 'faulty'),
  ]
  return ok({
    seen,
    counts: { add: add.length, change: change.length, same: same.length, faulty: faulty.length },
    faulty: faulty.map(({ line, name, faults }) => ({ line, name, faults })),
    changes: change.map(({ line, name, differences, notes }) => ({ line, name, differences, notes })),
    added: add.map(({ line, name, notes }) => ({ line, name, notes })),
    unused,
  })
}
