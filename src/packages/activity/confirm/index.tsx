import { SettleList } from '../../../features/activity/settle-list'
import { SettledList } from '../../../features/activity/settled-list'
import { useActivityPage } from '../../../features/activity/use-activity-page'
import { Page } from '../../../features/frame/page'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 确认时长: how long everybody served, said by somebody who did not. */
export default function ConfirmPage() {
  const { data, error, reload } = useActivityPage()
  const done = () => void reload()
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={done} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && (
        <>
          <SettleList key={data.version} view={data} onDone={done} />
          <SettledList view={data} onDone={done} />
        </>
      )}
    </Page>
  )
}
