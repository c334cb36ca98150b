import { useState } from 'react'
import { mayTakeBack } from '../../../domain/order/may-take-back'
import { byMention } from '../../../domain/views/by-mention'
import type { ActionOutput } from '../../../types/actions'
import type { CallError } from '../../services/call-error'
import { useQuery } from '../data/use-query'
import { useSession } from '../session/session-store'
import type { Understanding } from './use-understanding'

export type TakeBack = {
  /** Whether an order is meant has to be said before anything new goes out. */
  readonly asks: boolean
  /** Own orders that may be taken back, those of which the text speaks first; null while unknown. */
  readonly orders: ActionOutput<'order.list'>['items'] | null
  readonly error: CallError | null
  readonly reload: () => void
  readonly meantAsNew: () => void
}

/** More orders than one person has under way. */
const MOST = 20

/** For a text that takes something back: which of the orders it may mean. */
export function useTakeBack(found: Understanding | null): TakeBack {
  const { session } = useSession()
  const [isNew, setIsNew] = useState(false)
  const sounds = found?.decision !== 'refuse' && found?.intents.includes('cancel') === true
  const wanted = sounds && !isNew && session?.person !== null && session?.person !== undefined
  const { data, error, reload } = useQuery('order.list', wanted ? { view: 'current', limit: MOST } : null)
  const open = data?.items.filter(({ status }) => mayTakeBack(status)) ?? null
  return {
    asks: wanted && open?.length !== 0,
    orders: open && byMention(open, found?.of ?? ''),
    error: open ? null : error,
    reload: () => void reload(),
    meantAsNew: () => setIsNew(true),
  }
}
