import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { APPLICATION_STATUSES } from '../../../../domain/registry/volunteer-application'
import { Awaited } from '../../../features/data/awaited'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import type { ShownContact } from '../../../features/registry/applicant'
import { ApplicantFacts } from '../../../features/registry/applicant-facts'
import { DecideOnApplicant } from '../../../features/registry/decide-on-applicant'
import { Message } from '../../../ui/message/message'

/** One who wants to be a volunteer: what he said, and the station's yes or no. */
export default function Applicant() {
  const { id = '' } = useRouter().params
  const [shown, setShown] = useState<ShownContact | null>(null)
  const { data, error, reload } = useQuery('volunteer.application', { applicationId: id })
  usePullDown(reload)
  const own = data && !data.open && data.status === 'waiting'
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} />
      {data && data.status !== 'waiting' && (
        <Message tone="good" text={`${data.name}的申请办过了：${APPLICATION_STATUSES[data.status]}。`} />
      )}
      {own && <Message tone="info" text="这是您自己的申请，由镇里或另一位站长来办。" />}
      {data && <ApplicantFacts applicant={data} shown={shown} onShown={setShown} />}
      {data?.open && (
        <DecideOnApplicant
          key={data.id}
          applicant={data}
          guardianPhone={shown?.guardian?.phone ?? null}
          onDecided={() => void reload()}
        />
      )}
    </Page>
  )
}
