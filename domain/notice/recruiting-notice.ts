import { countedOf, type RecruitingNeed, recruitingSentence } from '../dispatch/recruiting-need'
import { stationMailbox } from '../kernel/ids'
import { SYSTEM_ACTOR_ID } from '../order/order-event'
import type { TownSettings } from '../town/town-settings'
import type { Notice } from './notice'

/** The head hears of a new task once; what is missed while it is open tells her nothing new. */
export function recruitingNotice(
  need: RecruitingNeed,
  { atMs, settings }: { readonly atMs: number; readonly settings: TownSettings },
): Notice {
  const lately = countedOf(need, settings)
  const to = stationMailbox(need.stationId)
  return {
    id: `notice:${need.id}:${atMs}:${to}`,
    townId: need.townId,
    to,
    orderId: null,
    about: { kind: 'need', id: need.id },
    byId: SYSTEM_ACTOR_ID,
    type: 'recruiting',
    text: `要招人：${recruitingSentence(lately)}。最近 ${lately.length} 单没找到人，请在村里问一问。`,
    opens: 'needs',
    atMs,
    pressing: false,
    delivery: 'pending',
  }
}
