import { ok } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { countPreview } from './count-preview'
import { planFile } from './plan-file'
import { previewOf } from './preview-of'

/** Looks at a file and writes nothing but that somebody has looked. */
export const previewList: Query<'list.preview'> = async (caller, input) => {
  const counted = await countPreview(caller)
  if (!counted.ok) return counted
  const planned = await planFile(caller, input)
  return planned.ok ? ok(previewOf(planned.value)) : planned
}
