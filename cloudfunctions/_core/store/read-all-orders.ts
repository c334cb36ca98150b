import type { Order } from '../../../domain/order/order'
import { orders } from './collections'
import { _ } from './database'
import { everyPage, PAGE_ROWS } from './every-page'

const ordersAfter = (last: Order | undefined) =>
  orders.list({
    where: last ? { _id: _.gt(last.id) } : {},
    orderBy: [['_id', 'asc']],
    limit: PAGE_ROWS,
  })

/** Every order of every town, for whoever checks them against the ledger. Not for functions: it reads all there is. */
export const readAllOrders = (): Promise<readonly Order[]> => everyPage(ordersAfter)
