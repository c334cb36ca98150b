import { ok, type Result, refuse } from '../kernel/result'
import type { Checklist, ChecklistItem } from './checklist'

export type WantedItem = Omit<ChecklistItem, 'id'> & {
  /** Absent: a new one. */
  readonly itemId?: string | undefined
}

/**
 * The list as it shall be, in this order. `version`: the one that was looked at. What was answered for an item stays with
 * its id. Errors: CHECKLIST.CHANGED.
 */
export function changeChecklist(
  before: Checklist,
  items: readonly WantedItem[],
  { version, idOf }: { readonly version: number; readonly idOf: (at: number) => string },
): Result<Checklist> {
  if (before.version !== version) return refuse('CHECKLIST.CHANGED')
  const known = new Set(before.items.map(({ id }) => id))
  const taken = new Set<string>()
  return ok({
    ...before,
    version: version + 1,
    items: items.map(({ itemId, text, evidence, least }, at) => {
      const keeps = itemId !== undefined && known.has(itemId) && !taken.has(itemId)
      const id = keeps ? itemId : idOf(at)
      taken.add(id)
      return { id, text, evidence, least: evidence === null ? null : least }
    }),
  })
}
