import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useQuery } from '../data/use-query'

/** The order that a page was opened with. */
export function useOrderPage() {
  const { id = '' } = useRouter().params
  const query = useQuery('order.get', id ? { orderId: decodeURIComponent(id) } : null)
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh())
  })
  return query
}
