import { serverNowMs } from '../../services/server-clock'
import { Message } from '../../ui/message/message'
import { dutyState } from './duty-state'
import type { OrderView } from './progress-steps'

/** 五必到 and its clock, or an urgent order: what makes this one different from all others. */
export function Duty({ view }: { readonly view: OrderView }) {
  const state = dutyState(view, serverNowMs())
  return state && <Message tone={state.tone} text={state.words} />
}
