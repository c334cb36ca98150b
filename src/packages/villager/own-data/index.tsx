import { Page } from '../../../features/frame/page'
import { OwnDataForm } from '../../../features/registry/own-data-form'
import { loadSession, useSession } from '../../../features/session/session-store'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 我的资料: name, telephone, village and address. */
export default function OwnData() {
  const { session, error } = useSession()
  if (session) return <OwnDataForm key={session.person?.id ?? 'visitor'} person={session.person} />
  return (
    <Page>
      {error ? <FailurePanel text={error.message} onRetry={() => void loadSession()} /> : <Skeleton />}
    </Page>
  )
}
