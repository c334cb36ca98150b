import { useState } from 'react'
import { useCommand } from '../data/use-command'
import type { OrderView } from '../order/progress-steps'

type Reason = { readonly code: string; readonly text: string }

/** What else can be done with an order, by its move; `error` is that of what was tried last. */
export function useOtherWays({ id: orderId, version }: OrderView, onDone: () => void) {
  const simple = {
    proceed: useCommand('order.proceed', version),
    end_visits: useCommand('order.endVisits', version),
    open: useCommand('order.open', version),
  }
  const reasoned = {
    recall: useCommand('order.recall', version),
    escalate: useCommand('order.escalate', version),
    close_unmet: useCommand('order.closeUnmet', version),
    cancel: useCommand('order.cancel', version),
  }
  const ways = { ...simple, ...reasoned }
  const [tried, setTried] = useState<keyof typeof ways>('proceed')
  return {
    error: ways[tried].error,
    isBusy: (move: keyof typeof ways): boolean => ways[move].busy,
    go: async (move: keyof typeof simple) => {
      setTried(move)
      if ((await simple[move].run({ orderId })).ok) onDone()
    },
    goWithReason: async (move: keyof typeof reasoned, reason: Reason) => {
      setTried(move)
      if ((await reasoned[move].run({ orderId, reason })).ok) onDone()
    },
  }
}
