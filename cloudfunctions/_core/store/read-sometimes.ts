/** How long an instance works by what it has read: a change holds everywhere after one minute at the latest. */
const FRESH_MS = 60_000

/** Reads something of a town at most once a minute. */
export function readSometimes<T>(read: (townId: string) => Promise<T>) {
  const lastRead = new Map<string, { readonly atMs: number; readonly value: T }>()
  return async (townId: string, nowMs: number): Promise<T> => {
    const last = lastRead.get(townId)
    if (last && nowMs >= last.atMs && nowMs < last.atMs + FRESH_MS) return last.value
    const value = await read(townId)
    lastRead.set(townId, { atMs: nowMs, value })
    return value
  }
}
