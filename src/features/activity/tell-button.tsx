import Taro from '@tarojs/taro'
import { bareTitle } from '../../../domain/activity/title-prefix'
import { Button } from '../../ui/button/button'
import { useSession } from '../session/session-store'
import { myStations } from '../station/my-stations'
import type { ActivityView } from './activity-words'

/** As long as the title of a piece of news may be. */
const MOST = 40

/** 信息报送 about an activity that took place: what is known of it need not be written again. */
export function TellButton({ view }: { readonly view: ActivityView }) {
  const { session } = useSession()
  const ofTown = session?.person?.roles.includes('town_coordinator') ?? false
  const holders = [view.stationId, ...view.jointStationIds]
  const unit = ofTown ? view.stationId : myStations(session).find((id) => holders.includes(id))
  if (view.list === null) return null
  const isOver = view.status === 'held' || view.status === 'closed'
  if (!isOver || unit === undefined) return null
  const title = encodeURIComponent(bareTitle(view.title).slice(0, MOST))
  const about = `activityId=${view.id}&stationId=${unit ?? ''}&title=${title}`
  const write = () => void Taro.navigateTo({ url: `/packages/town/write-bulletin/index?${about}` })
  return <Button id="tell" kind="plain" label="把这次活动报给镇里" onTap={write} />
}
