import { AttendanceList } from '../../../features/activity/attendance-list'
import { DoorCode } from '../../../features/activity/door-code'
import { EnrolFor } from '../../../features/activity/enrol-for'
import { useActivityPage } from '../../../features/activity/use-activity-page'
import { Page } from '../../../features/frame/page'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** 到场名单: the code that people scan, and the list for everybody who has no phone. */
export default function DoorPage() {
  const { data, error, reload } = useActivityPage()
  const done = () => void reload()
  const open = data?.moves.includes('attend') && data.status === 'published'
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={done} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && (
        <>
          {open && <DoorCode activityId={data.id} />}
          <AttendanceList view={data} onDone={done} />
          <EnrolFor view={data} onDone={done} />
        </>
      )}
    </Page>
  )
}
