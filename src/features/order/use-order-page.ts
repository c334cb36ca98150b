import { useRouter } from '@tarojs/taro'
import { ORDER_STATUSES } from '../../../domain/order/order-statuses'
import { usePullDown } from '../data/use-pull-down'
import { type KeepUntil, type QueryState, useQuery } from '../data/use-query'
import { useRefresh } from '../data/use-refresh'
import type { OrderView } from './progress-steps'

/** Pulled down it is read again; while something can still change on it, it looks by itself now and then. */
export function useLivePage<Q extends QueryState<OrderView>>(query: Q): Q {
  const { data } = query
  useRefresh(data !== null && !ORDER_STATUSES[data.status].final, () => {
    void query.refresh()
  })
  usePullDown(query.reload)
  return query
}

/** The order that a page was opened with; `keepUntil` as in `useQuery`. */
export function useOrderPage(keepUntil?: KeepUntil<OrderView>) {
  const { id = '' } = useRouter().params
  return useLivePage(useQuery('order.get', id ? { orderId: decodeURIComponent(id) } : null, keepUntil))
}
