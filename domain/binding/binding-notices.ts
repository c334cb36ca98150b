import { personMailbox, stationMailbox } from '../kernel/ids'
import type { Notice } from '../notice/notice'
import { villageName } from '../town/stations'
import type { BindingRequest } from './binding-request'

const notice = (of: Pick<Notice, 'id' | 'townId' | 'to' | 'byId' | 'text' | 'opens' | 'atMs'>): Notice => ({
  ...of,
  orderId: null,
  type: 'registry',
  pressing: false,
  delivery: 'pending',
})

/** The station hears that somebody wants to be known again. */
export const askedToBind = ({ id, townId, stationId, name, atMs }: BindingRequest): Notice =>
  notice({
    id: `notice:binding:${id}:${atMs}`,
    townId,
    to: stationMailbox(stationId),
    byId: id,
    text: `${name}（${villageName(stationId)}）说站里登记过他，想用小程序，请认一认。`,
    opens: 'volunteers',
    atMs,
  })

/** Whom a record is about hears that it is in the app now, and the station as well: neither happens in silence. */
export const boundNotices = (
  {
    id,
    townId,
    contact,
  }: {
    readonly id: string
    readonly townId: string
    readonly contact: { readonly name: string; readonly stationId: string }
  },
  { byId, atMs }: { readonly byId: string; readonly atMs: number },
): readonly Notice[] => [
  notice({
    id: `notice:bound:${id}:${atMs}:own`,
    townId,
    to: personMailbox(id),
    byId: '',
    text: '您用小程序接上了站里给您的登记，时长和档案都在。要是不是您本人办的，请马上给站里打电话。',
    opens: 'home',
    atMs,
  }),
  notice({
    id: `notice:bound:${id}:${atMs}:station`,
    townId,
    to: stationMailbox(contact.stationId),
    byId,
    text: `${contact.name}用小程序接上了站里的登记，以后自己看消息。要是觉得不对，请给他打电话。`,
    opens: 'volunteers',
    atMs,
  }),
]
