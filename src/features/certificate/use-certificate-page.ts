import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useQuery } from '../data/use-query'

/** The certificate that a page was opened with; pulled down it is read again. */
export function useCertificatePage() {
  const { id = '' } = useRouter().params
  const query = useQuery('certificate.get', id ? { certificateId: decodeURIComponent(id) } : null)
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh())
  })
  return query
}
