import { villageName } from '../../../domain/town/stations'
import { serverNowMs } from '../../services/server-clock'
import { sayWanted } from '../time/say-time'
import type { OrderDraft } from './order-draft'

type Whom = { readonly draft: OrderDraft; readonly name: string }

/** Who asks, and for what, as one would read it out to a neighbour. */
export const sayWhat = ({ draft, name }: Whom, what: string): string =>
  `${draft.onBehalf ? `替${draft.forName}` : name}要：${what}。`

/** When and where. */
export function sayWhenWhere(draft: OrderDraft): string {
  const when = draft.wanted ? sayWanted(draft.wanted, serverNowMs()) : ''
  return `时间：${when}。\n地方：${villageName(draft.stationId)}${draft.addressText}。`
}
