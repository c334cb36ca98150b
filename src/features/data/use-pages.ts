import { useRef, useState } from 'react'
import { CallError, unreachable } from '../../services/call-error'
import { useWhenShown } from './use-when-shown'

type Page<T> = {
  readonly items: readonly T[]
  /** Numbers of those that cannot be shown. */
  readonly unreadable?: readonly string[]
  readonly nextCursor: string | null
}
type Load<T> = (cursor: string | undefined) => Promise<Page<T>>

export type Pages<T> = {
  /** Null until the first page is there. */
  readonly items: readonly T[] | null
  readonly unreadable: readonly string[]
  readonly error: CallError | null
  readonly nextCursor: string | null
  readonly loading: boolean
  readonly reload: () => Promise<void>
  readonly loadMore: () => Promise<void>
}

const NOTHING = { items: [], nextCursor: null }

/** Rows of one or more pages after a cursor, until there are at least so many. */
async function loadRows<T>(load: Load<T>, after: string | undefined, least: number): Promise<Page<T>> {
  const first = await load(after)
  let { items, unreadable = [], nextCursor } = first
  while (nextCursor !== null && items.length < least) {
    const next = await load(nextCursor)
    items = [...items, ...next.items]
    unreadable = [...unreadable, ...(next.unreadable ?? [])]
    nextCursor = next.nextCursor
  }
  return { items, unreadable, nextCursor }
}

/**
 * A list that comes about ten rows at a time. Whenever the page is shown it is read anew, as far as it was opened,
 * so that who comes back finds his place. `name` says which list it is: another name, another list.
 */
export function usePages<T>(name: string, load: Load<T>): Pages<T> {
  const [page, setPage] = useState<Page<T> | null>(null)
  const [error, setError] = useState<CallError | null>(null)
  const [loading, setLoading] = useState(true)
  const newest = useRef(0)
  const rows = useRef(0)

  const read = async (after: string | undefined, before: Page<T>, least: number) => {
    newest.current += 1
    const mine = newest.current
    setLoading(true)
    try {
      const next = await loadRows(load, after, least)
      if (mine !== newest.current) return
      const items = [...before.items, ...next.items]
      const unreadable = [...(before.unreadable ?? []), ...(next.unreadable ?? [])]
      rows.current = items.length
      setPage({ items, unreadable, nextCursor: next.nextCursor })
      setError(null)
    } catch (failure) {
      if (mine === newest.current) setError(failure instanceof CallError ? failure : unreachable())
    } finally {
      if (mine === newest.current) setLoading(false)
    }
  }

  const reload = () => read(undefined, NOTHING, rows.current)
  const loadMore = async () => {
    if (page?.nextCursor && !loading) await read(page.nextCursor, page, 1)
  }
  const shownAs = useRef(name)
  useWhenShown(name, () => {
    if (shownAs.current !== name) rows.current = 0
    shownAs.current = name
    void reload()
  })
  return {
    items: page?.items ?? null,
    unreadable: page?.unreadable ?? [],
    error,
    nextCursor: page?.nextCursor ?? null,
    loading,
    reload,
    loadMore,
  }
}
