import { _ } from './database'

/** Where a newest-first list goes on: instant and id of the last row shown. */
export const cursorAfter = (row: { readonly id: string }, atMs: number): string => `${atMs}.${row.id}`

/** Adds "older than the cursor" to a condition, ties broken by id; the first page has no cursor. */
export function olderThan(where: object, field: string, cursor: string | undefined): object {
  const dot = cursor?.indexOf('.') ?? -1
  if (!cursor || dot < 0) return where
  const atMs = Number(cursor.slice(0, dot))
  const id = cursor.slice(dot + 1)
  return _.and([where, _.or([{ [field]: _.lt(atMs) }, { [field]: atMs, _id: _.lt(id) }])])
}

/** Splits one row more than asked into the page and the cursor of the next one. */
export function toPage<T extends { readonly id: string }>(
  rows: readonly T[],
  limit: number,
  atMsOf: (row: T) => number,
): { items: readonly T[]; nextCursor: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last ? cursorAfter(last, atMsOf(last)) : null }
}
