import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { AUDIT_FIELDS, type AuditField } from '../../../../domain/privacy/audit-kinds'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { CorrectionForm } from '../../../features/registry/correction-form'
import { VolunteerFacts } from '../../../features/registry/volunteer-facts'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** A volunteer's data as his office reads them and puts them right. */
export default function CorrectVolunteer() {
  const { id = '' } = useRouter().params
  const { data, error, reload } = useQuery('volunteer.data', { volunteerId: id })
  const [done, setDone] = useState<readonly AuditField[]>([])
  const corrected = async (fields: readonly AuditField[]) => {
    await reload()
    setDone(fields)
  }
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={4} />}
      {done.length > 0 && (
        <Message
          tone="good"
          text={`改好了，也告诉他了：${done.map((field) => AUDIT_FIELDS[field]).join('、')}。`}
        />
      )}
      {data && <VolunteerFacts data={data} />}
      {data?.may.correct && (
        <CorrectionForm
          key={JSON.stringify(data)}
          data={data}
          onCorrected={(fields) => void corrected(fields)}
        />
      )}
    </Page>
  )
}
