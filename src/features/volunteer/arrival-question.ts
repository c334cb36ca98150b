import type { ArrivalDoubt } from '../../../domain/order/doubtful-step'
import type { WantedTime } from '../../../domain/order/order'
import { sayWanted } from '../time/say-time'

type Asked = { readonly wanted: WantedTime }

const QUESTIONS: Readonly<Record<ArrivalDoubt, (order: Asked, nowMs: number) => string>> = {
  again: () => '又到了，再记一段时间？',
  just_accepted: () => '刚答应的，人已经到了吗？',
  early: ({ wanted }, nowMs) => `约的是${sayWanted(wanted, nowMs)}，现在就到了吗？`,
}

/** What is asked before an arrival that looks like a slip, by the button and by the code alike; null: nothing. */
export const arrivalQuestion = (doubt: ArrivalDoubt | null, order: Asked, nowMs: number): string | null =>
  doubt && QUESTIONS[doubt](order, nowMs)

export const NOT_YET = '还没有，返回'
