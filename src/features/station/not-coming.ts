import type { OrderView } from '../order/progress-steps'

type Part = OrderView['parts'][number]

const NOT_COMING: readonly Part['status'][] = [
  'declined',
  'expired',
  'recalled',
  'given_back',
  'no_show',
  'voided',
]

/** Those who were asked once and do not come: a person may ask them again, the machine does not. */
export const notComing = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ status }) => NOT_COMING.includes(status))
