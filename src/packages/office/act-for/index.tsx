import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { AUDIT_FIELDS, type AuditField } from '../../../../domain/privacy/audit-kinds'
import { Awaited } from '../../../features/data/awaited'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { CloseForPerson } from '../../../features/without-app/close-for-person'
import { CopyForPerson } from '../../../features/without-app/copy-for-person'
import { CorrectPersonForm } from '../../../features/without-app/correct-person-form'
import { PersonFacts } from '../../../features/without-app/person-facts'
import { EmptyState } from '../../../ui/message/empty-state'
import { Message } from '../../../ui/message/message'

/** 替他办: what somebody without the app may have of his data, at his word. */
export default function ActFor() {
  const { id = '' } = useRouter().params
  const [closed, setClosed] = useState(false)
  const { data, error, reload } = useQuery('person.data', closed ? null : { personId: id })
  const [done, setDone] = useState<readonly AuditField[]>([])
  const [corrections, setCorrections] = useState(0)
  const corrected = async (fields: readonly AuditField[]) => {
    await reload()
    setDone(fields)
    setCorrections((before) => before + 1)
    void Taro.pageScrollTo({ scrollTop: 0 })
  }
  if (closed)
    return (
      <Page>
        <EmptyState
          title="替他注销了"
          words="姓名、电话、住址马上删掉；单子和消息里的，几分钟以后也没有了。"
        />
      </Page>
    )
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} rows={4} />
      {done.length > 0 && (
        <Message tone="good" text={`改好了：${done.map((field) => AUDIT_FIELDS[field]).join('、')}。`} />
      )}
      {data && (
        <>
          <PersonFacts data={data} />
          {/* What was copied before a correction is not so any more. */}
          <CopyForPerson key={corrections} personId={id} />
          <CorrectPersonForm
            key={JSON.stringify(data)}
            data={data}
            onCorrected={(fields) => void corrected(fields)}
          />
          <CloseForPerson personId={id} onClosed={() => setClosed(true)} />
        </>
      )}
    </Page>
  )
}
