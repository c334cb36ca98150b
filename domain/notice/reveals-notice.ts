import { civilDay } from '../kernel/civil-text'
import { townMailbox } from '../kernel/ids'
import { SYSTEM_ACTOR_ID } from '../order/order-event'
import type { Person } from '../people/person'
import type { Notice } from './notice'

/** The town hears once a day of somebody who looks at unusually many telephones; also where it is one of its own. */
export function revealsNotice({ id, townId, contact }: Person, count: number, atMs: number): Notice {
  const to = townMailbox(townId)
  return {
    id: `notice:reveals:${id}:${civilDay(atMs)}:${to}`,
    townId,
    to,
    orderId: null,
    byId: SYSTEM_ACTOR_ID,
    type: 'reveals',
    text: `${contact.name}今天看了 ${count} 次村民的电话，请问一问是不是都用得着。`,
    opens: 'audit',
    atMs,
    pressing: false,
    delivery: 'pending',
  }
}
