import { useRef, useState } from 'react'
import type { ActionInput, ActionOutput, QueryName } from '../../../types/actions'
import { callAction } from '../../services/call-action'
import { CallError, unreachable } from '../../services/call-error'
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

const asCallError = (failure: unknown): CallError => (failure instanceof CallError ? failure : unreachable())

/** Asks whenever it is shown or asks something else. `payload` null: not yet. An answer that was overtaken by a newer one is dropped. */
export function useQuery<A extends QueryName>(
  action: A,
  payload: ActionInput<A> | null,
): QueryState<ActionOutput<A>> {
  const [data, setData] = useState<ActionOutput<A> | null>(null)
  const [error, setError] = useState<CallError | null>(null)
  const [loading, setLoading] = useState(payload !== null)
  const newest = useRef(0)

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
    if (outcome.answer) setData(outcome.answer)
    if (outcome.answer || asked) setError(outcome.failure ? asCallError(outcome.failure) : null)
  }

  const reload = () => ask(true)
  const refresh = () => ask(false)
  useWhenShown(`${action} ${JSON.stringify(payload)}`, () => {
    void reload()
  })
  return { data, error, loading, reload, refresh }
}
