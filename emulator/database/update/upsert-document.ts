import { equalityConditions } from '../query/equality-conditions'
import { applyUpdate, type UpdateContext } from './apply-update'
import type { UpdateOperators } from './update-operators'

const setPath = (target: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> =>
  applyUpdate(target, { $set: { [path]: value } }, { query: {}, now: new Date(0) })

/** The document an upsert inserts: what the query demands to be equal, then the update. */
export const upsertDocument = (
  id: string | number,
  update: UpdateOperators,
  context: UpdateContext,
): Record<string, unknown> => {
  let base: Record<string, unknown> = { _id: id }
  for (const [path, values] of equalityConditions(context.query)) {
    if (path !== '_id' && values.length === 1) base = setPath(base, path, values[0])
  }
  const onInsert = update.$setOnInsert
  return applyUpdate(onInsert ? applyUpdate(base, { $set: onInsert }, context) : base, update, context)
}
