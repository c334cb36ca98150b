import { useRouter } from '@tarojs/taro'
import { readKind } from '../../../features/records/read-kind'
import { RecordForm } from '../../../features/records/record-form'

/** What a volunteer hands in for his own record. */
export default function HandInRecord() {
  const { params } = useRouter()
  return <RecordForm kind={readKind(params.kind)} />
}
