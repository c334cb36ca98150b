import { useState } from 'react'
import { Page } from '../../../features/frame/page'
import { OwnDataForm } from '../../../features/registry/own-data-form'
import { loadSession, useSession } from '../../../features/session/session-store'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 我的资料: name, telephone, village and address. */
export default function OwnData() {
  const { session, error } = useSession()
  const [saved, setSaved] = useState(false)
  if (session) {
    const { person } = session
    return <OwnDataForm key={person?.id ?? 'visitor'} person={person} saved={saved} onSaved={setSaved} />
  }
  return (
    <Page>
      {error ? <FailurePanel text={error.message} onRetry={() => void loadSession()} /> : <Skeleton />}
    </Page>
  )
}
