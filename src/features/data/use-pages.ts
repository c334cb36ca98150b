import { useRef, useState } from 'react'
import { keptListUntilMs } from '../../../domain/privacy/kept-on-phone'
import type { CallError } from '../../services/call-error'
import { serverNowMs } from '../../services/server-clock'
import { failureBeside } from './failure-beside'
import { keepAnswer, keptAnswer } from './kept-answers'
import { flushQueue } from './send-queue'
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
  /** Since when it was so; null until the first page is there. */
  readonly asOfMs: number | null
  readonly loading: boolean
  readonly reload: () => Promise<void>
  readonly loadMore: () => Promise<void>
}

const NOTHING = { items: [], nextCursor: null }

/** As many rows as are read without a signal. */
const MOST_KEPT = 20
const placeOf = (name: string): string => `list ${name}`

function keepRows<T>(name: string, { items, unreadable = [] }: Page<T>): void {
  const kept: Page<T> = { items: items.slice(0, MOST_KEPT), unreadable, nextCursor: null }
  keepAnswer(placeOf(name), kept, keptListUntilMs(kept, serverNowMs()))
}

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
 * so that who comes back finds his place. `name` says which list it is: another name, another list. `keep`: its first
 * rows are there at once, also without a signal.
 */
export function usePages<T>(name: string, load: Load<T>, keep = false): Pages<T> {
  const [kept] = useState(() => (keep ? keptAnswer<Page<T>>(placeOf(name)) : null))
  const [page, setPage] = useState<Page<T> | null>(kept?.answer ?? null)
  const [error, setError] = useState<CallError | null>(null)
  const [loading, setLoading] = useState(true)
  const newest = useRef(0)
  const rows = useRef(0)
  const asOfMs = useRef(kept?.asOfMs ?? null)

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
      const page = { items, unreadable, nextCursor: next.nextCursor }
      setPage(page)
      setError(null)
      asOfMs.current = serverNowMs()
      if (keep) keepRows(name, page)
      void flushQueue()
    } catch (failure) {
      if (mine === newest.current) setError(failureBeside(failure, asOfMs.current))
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
    asOfMs: asOfMs.current,
    loading,
    reload,
    loadMore,
  }
}
