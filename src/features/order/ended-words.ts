import { OUTCOMES, type Outcome } from '../../../domain/order/outcomes'

/** How an order that is over went, without a full stop. */
export const endedWords = (outcome: Outcome | null): string =>
  outcome === null || outcome === 'done' ? '办完了' : OUTCOMES[outcome].toRequester
