import { ok } from '../../../../domain/kernel/result'
import { shownDifferences } from '../../../../domain/people-list/shown-differences'
import type { Query } from '../../runtime/context'
import { countPreview } from './count-preview'
import { planFile } from './plan-file'
import { previewOf } from './preview-of'

/** Looks at a file and writes nothing but that somebody has looked. */
export const previewList: Query<'list.preview'> = async (caller, input) => {
  const counted = await countPreview(caller)
  if (!counted.ok) return counted
  const planned = await planFile(caller, input)
  if (!planned.ok) return planned
  const rows = planned.value.rows.map((row) =>
    row.kind === 'faulty' ? row : { ...row, differences: shownDifferences(row.differences) },
  )
  return ok(previewOf({ ...planned.value, rows }))
}
