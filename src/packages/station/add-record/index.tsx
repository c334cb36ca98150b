import { useRouter } from '@tarojs/taro'
import { readKind } from '../../../features/records/read-kind'
import { RecordForm } from '../../../features/records/record-form'

/** What an office or a leader enters for a volunteer. */
export default function AddRecord() {
  const { kind, id = '', name = '', replaces } = useRouter().params
  return (
    <RecordForm
      kind={readKind(kind)}
      volunteerId={id}
      name={decodeURIComponent(name)}
      {...(replaces && { replaces })}
    />
  )
}
