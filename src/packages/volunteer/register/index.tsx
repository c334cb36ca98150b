import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { changeApplication, useApplicationDraft } from '../../../features/registry/application-draft'
import { ApplicationForm } from '../../../features/registry/application-form'
import { isServing } from '../../../features/registry/is-serving'
import { OwnApplication } from '../../../features/registry/own-application'
import { loadSession, useSession } from '../../../features/session/session-store'
import { Button } from '../../../ui/button/button'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

const openOwnTimes = () => {
  void Taro.redirectTo({ url: '/packages/volunteer/own-times/index' })
}

/** 我要当志愿者: the application, where it is, or what became of it. */
export default function Register() {
  const { session, error: unknown } = useSession()
  const person = session?.person ?? null
  const own = useQuery('volunteer.get', person ? {} : null)
  const draft = useApplicationDraft()

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the person becomes known
  useEffect(() => {
    if (person && !draft.name && !draft.stationId)
      changeApplication({ name: person.name, phone: person.phone, stationId: person.stationId })
  }, [person?.id])

  const refresh = async () => {
    await loadSession()
    await own.reload()
  }
  const error = unknown ?? own.error
  const stationPhone = session?.station?.phone ?? ''
  const application = own.data?.application ?? null
  if (error || !session || (person && !own.data))
    return (
      <Page>
        {error ? <FailurePanel text={error.message} onRetry={() => void refresh()} /> : <Skeleton />}
      </Page>
    )
  if (isServing(person))
    return (
      <Page>
        <EmptyState title="您已经是志愿者了" words="时间、特长都可以改，也可以暂停。">
          <Button id="open-own-times" label="我的时间和特长" onTap={openOwnTimes} />
        </EmptyState>
      </Page>
    )
  if (application?.status === 'waiting')
    return (
      <Page>
        <OwnApplication
          application={application}
          stationPhone={stationPhone}
          onWithdrawn={() => void refresh()}
        />
      </Page>
    )
  return (
    <ApplicationForm onSent={() => void refresh()}>
      {application && (
        <OwnApplication
          application={application}
          stationPhone={stationPhone}
          onWithdrawn={() => void refresh()}
        />
      )}
    </ApplicationForm>
  )
}
