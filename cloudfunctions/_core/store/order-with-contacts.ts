import type { Order } from '../../../domain/order/order'
import type { StationOffice } from '../../../domain/town/station-office'
import type { OrderContacts } from '../../../domain/views/order-view'
import { orders, people } from './collections'
import { database } from './database'
import type { StoredDocument } from './sealing/seal-document'

type Joined = {
  readonly _id: string
  readonly offices: readonly Pick<StationOffice, 'phone'>[]
  readonly requesters: readonly StoredDocument[]
}

/** An order with whom to call about it: its station, and who ordered it. One trip. */
export async function findOrderWithContacts(
  orderId: string,
): Promise<{ readonly order: Order; readonly contacts: OrderContacts } | null> {
  const { data } = await database
    .collection('orders')
    .aggregate()
    .match({ _id: orderId })
    .lookup({ from: 'stations', localField: 'stationId', foreignField: '_id', as: 'offices' })
    .lookup({ from: 'people', localField: 'requesterId', foreignField: '_id', as: 'requesters' })
    .end()
  const rows: readonly Joined[] = data
  const [row] = rows
  if (!row) return null
  const { offices, requesters, ...document } = row
  const [requester] = requesters
  return {
    order: orders.read(document),
    contacts: {
      stationPhone: offices[0]?.phone ?? '',
      requester: requester ? people.read(requester).contact : null,
    },
  }
}
