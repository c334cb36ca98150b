import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { ORDER_STATUSES } from '../../../domain/order/order-statuses'
import { useQuery } from '../data/use-query'
import { useRefresh } from '../data/use-refresh'

/** The order that a page was opened with. */
export function useOrderPage() {
  const { id = '' } = useRouter().params
  const query = useQuery('order.get', id ? { orderId: decodeURIComponent(id) } : null)
  const { data } = query
  useRefresh(data !== null && !ORDER_STATUSES[data.status].final, () => {
    void query.refresh()
  })
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh())
  })
  return query
}
