import { ok } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { plansOf } from '../../store/plan-queries'
import { countPreview } from '../list/count-preview'
import { previewOf } from '../list/preview-of'
import { readPlanFile } from './read-plan-file'

/** Looks at a file and writes nothing but that somebody has looked. */
export const previewPlan: Query<'plan.preview'> = async (caller, input) => {
  const counted = await countPreview(caller)
  if (!counted.ok) return counted
  const read = await readPlanFile(caller, input, () => plansOf(caller.townId, input.year))
  return read.ok ? ok(previewOf(read.value)) : read
}
