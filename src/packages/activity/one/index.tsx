import { ActivityFacts } from '../../../features/activity/activity-facts'
import { ActivityPicture } from '../../../features/activity/activity-picture'
import { EnrolFor } from '../../../features/activity/enrol-for'
import { OrganiserSteps } from '../../../features/activity/organiser-steps'
import { OwnPlace } from '../../../features/activity/own-place'
import { useActivityPage } from '../../../features/activity/use-activity-page'
import { Page } from '../../../features/frame/page'
import { CallStation } from '../../../features/order/call-station'
import { isServing } from '../../../features/registry/is-serving'
import { useSession } from '../../../features/session/session-store'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** One activity: what it is, one's own place, and what its organiser does with it. */
export default function ActivityPage() {
  const { data, error, reload } = useActivityPage()
  const { session } = useSession()
  const person = session?.person ?? null
  const done = () => void reload()
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={done} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && (
        <>
          <ActivityFacts view={data} />
          <OrganiserSteps view={data} onDone={done} />
          <ActivityPicture view={data} onDone={done} />
          <OwnPlace view={data} serves={isServing(person)} onDone={done} />
          {data.list === null && <EnrolFor view={data} onDone={done} />}
          {person && (
            <CallStation
              view={{ stationId: person.stationId, stationPhone: session?.station?.phone ?? '' }}
            />
          )}
        </>
      )}
    </Page>
  )
}
