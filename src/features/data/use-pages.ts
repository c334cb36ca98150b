import { useRef, useState } from 'react'
import { CallError, unreachable } from '../../services/call-error'
import { useWhenShown } from './use-when-shown'

type Page<T> = { readonly items: readonly T[]; readonly nextCursor: string | null }

export type Pages<T> = {
  /** Null until the first page is there. */
  readonly items: readonly T[] | null
  readonly error: CallError | null
  readonly nextCursor: string | null
  readonly loading: boolean
  readonly reload: () => Promise<void>
  readonly loadMore: () => Promise<void>
}

/**
 * A list that comes about ten rows at a time and begins anew whenever the page is shown.
 * `name` says which list it is: another name, another list.
 */
export function usePages<T>(name: string, load: (cursor: string | undefined) => Promise<Page<T>>): Pages<T> {
  const [page, setPage] = useState<Page<T> | null>(null)
  const [error, setError] = useState<CallError | null>(null)
  const [loading, setLoading] = useState(true)
  const newest = useRef(0)

  const fetchPage = async (cursor: string | undefined, before: readonly T[]) => {
    newest.current += 1
    const mine = newest.current
    setLoading(true)
    try {
      const next = await load(cursor)
      if (mine !== newest.current) return
      setPage({ items: [...before, ...next.items], nextCursor: next.nextCursor })
      setError(null)
    } catch (failure) {
      if (mine === newest.current) setError(failure instanceof CallError ? failure : unreachable())
    } finally {
      if (mine === newest.current) setLoading(false)
    }
  }

  const reload = () => fetchPage(undefined, [])
  const loadMore = async () => {
    if (page?.nextCursor && !loading) await fetchPage(page.nextCursor, page.items)
  }
  useWhenShown(name, () => {
    void reload()
  })
  return {
    items: page?.items ?? null,
    error,
    nextCursor: page?.nextCursor ?? null,
    loading,
    reload,
    loadMore,
  }
}
