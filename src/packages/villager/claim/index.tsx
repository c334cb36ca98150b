import Taro from '@tarojs/taro'
import { ClaimForm } from '../../../features/binding/claim-form'
import { Page } from '../../../features/frame/page'
import { loadSession, useSession } from '../../../features/session/session-store'
import { Button } from '../../../ui/button/button'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

const goHome = () => {
  void Taro.switchTab({ url: '/pages/home/index' })
}

/** 接上以前的登记: for who was registered before he had the mini-program. */
export default function Claim() {
  const { session, error } = useSession()
  if (session && !session.person) return <ClaimForm />
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void loadSession()} />}
      {!session && !error && <Skeleton />}
      {session?.person && (
        <EmptyState title={`${session.person.name}，您已经登记好了`} words="时长、档案和单子都在这里。">
          <Button id="go-home" label="回首页" onTap={goHome} />
        </EmptyState>
      )}
    </Page>
  )
}
