import { useRouter } from '@tarojs/taro'
import { usePullDown } from '../data/use-pull-down'
import { useQuery } from '../data/use-query'

/** The certificate that a page was opened with; pulled down it is read again. */
export function useCertificatePage() {
  const { id = '' } = useRouter().params
  const query = useQuery('certificate.get', id ? { certificateId: decodeURIComponent(id) } : null)
  usePullDown(query.reload)
  return query
}
