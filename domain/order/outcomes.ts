/** How it went, as the head writes it down when he confirms. `served`: there is something to rate. */
export const OUTCOMES = {
  done: { label: '办好了', served: true, toRequester: '办好了' },
  partly: { label: '办了一部分', served: true, toRequester: '办了一部分' },
  not_needed: { label: '去了，不用办了', served: false, toRequester: '去的人说，不用办了' },
  done_by_others: { label: '去了，别人已经办了', served: false, toRequester: '去的人说，别人已经办了' },
  nobody_home: { label: '去了，家里没有人', served: false, toRequester: '去的人说，家里没有人' },
} as const satisfies Record<string, { label: string; served: boolean; toRequester: string }>

export type Outcome = keyof typeof OUTCOMES

export const OUTCOME_CODES = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]]
