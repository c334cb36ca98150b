import { useRef, useState } from 'react'
import type { ActionInput, ActionOutput, QueryName } from '../../../types/actions'
import { callAction } from '../../services/call-action'
import type { CallError } from '../../services/call-error'
import { serverNowMs } from '../../services/server-clock'
import { failureBeside } from './failure-beside'
import { keepAnswer, keptAnswer } from './kept-answers'
import { queryName } from './query-name'
import { flushQueue } from './send-queue'
import { useWhenShown } from './use-when-shown'

export type QueryState<T> = {
  /** Null until the first answer; kept while a later one is awaited, so that a page never goes blank. */
  readonly data: T | null
  readonly error: CallError | null
  readonly loading: boolean
  readonly reload: () => Promise<void>
  /** The same without being asked to: a failure changes nothing. */
  readonly refresh: () => Promise<void>
}

/** Until when an answer may stay on the phone, to be read without a signal; null: not at all. */
export type KeepUntil<T> = (answer: T, nowMs: number) => number | null

/**
 * Asks whenever it is shown or asks something else. `payload` null: not yet. An answer that was overtaken by a newer one
 * is dropped. With `keepUntil` the last answer is there at once, also without a signal.
 */
export function useQuery<A extends QueryName>(
  action: A,
  payload: ActionInput<A> | null,
  keepUntil?: KeepUntil<ActionOutput<A>>,
): QueryState<ActionOutput<A>> {
  const name = queryName(action, payload)
  const [kept] = useState(() => (keepUntil ? keptAnswer<ActionOutput<A>>(name) : null))
  const [data, setData] = useState<ActionOutput<A> | null>(kept?.answer ?? null)
  const [error, setError] = useState<CallError | null>(null)
  const [loading, setLoading] = useState(payload !== null)
  const newest = useRef(0)
  const asOfMs = useRef(kept?.asOfMs ?? null)

  const heard = (answer: ActionOutput<A>) => {
    asOfMs.current = serverNowMs()
    setData(answer)
    setError(null)
    if (keepUntil) keepAnswer(name, answer, keepUntil(answer, asOfMs.current))
    void flushQueue()
  }
  const failed = (failure: unknown) => {
    const why = failureBeside(failure, asOfMs.current)
    setError(why)
    if (why.kind !== 'refused' || !keepUntil) return
    keepAnswer(name, {}, null)
    setData(null)
  }
  const ask = async (asked: boolean) => {
    if (payload === null) return
    newest.current += 1
    const mine = newest.current
    if (asked) setLoading(true)
    const outcome = await callAction(action, payload).then(
      (answer) => ({ answer, failure: null }),
      (failure: unknown) => ({ answer: null, failure }),
    )
    if (mine !== newest.current) return
    setLoading(false)
    if (outcome.answer) heard(outcome.answer)
    else if (asked) failed(outcome.failure)
  }

  const reload = () => ask(true)
  const refresh = () => ask(false)
  useWhenShown(name, () => {
    void reload()
  })
  return { data, error, loading, reload, refresh }
}
