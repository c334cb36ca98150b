import { personMailbox } from '../kernel/ids'
import type { Notice } from '../notice/notice'
import { type Reason, reasonWords } from '../order/reasons'
import type { Corrected } from './correct-volunteer'

/** The volunteer reads what was put right, and why (个人信息保护法 art. 17, 46). */
export function correctionNotice(
  { person, corrections }: Corrected,
  reason: Reason,
  { by, as, atMs }: { readonly by: string; readonly as: 'station' | 'town'; readonly atMs: number },
): Notice {
  const to = personMailbox(person.id)
  const what = corrections.map(({ words }) => words).join('；')
  return {
    id: `notice:${person.id}:corrected:${atMs}:${to}`,
    townId: person.townId,
    to,
    orderId: null,
    byId: by,
    type: 'registry',
    text: `${as === 'town' ? '镇里' : '站里'}改了您的资料（${reasonWords('correct_volunteer', reason)}）。${what}。不对的话，请给站里打电话。`,
    opens: 'own_times',
    atMs,
    pressing: false,
    delivery: 'pending',
  }
}
