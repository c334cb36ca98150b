import { Text } from '@tarojs/components'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { BULLETIN_KINDS, BULLETIN_STATUSES } from '../../../../domain/bulletin/bulletin-lifecycle'
import { sayMoment } from '../../../../domain/kernel/say-moment'
import { goToActivity } from '../../../features/activity/go-to-activity'
import { ShowActivityPicture } from '../../../features/activity/show-activity-picture'
import { DecideButtons } from '../../../features/bulletin/decide-buttons'
import { ReviseBulletin } from '../../../features/bulletin/revise-bulletin'
import { sayUnit } from '../../../features/bulletin/say-unit'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { serverNowMs } from '../../../services/server-clock'
import { Card } from '../../../ui/card/card'
import { CardHead } from '../../../ui/card/card-head'
import { ListRow } from '../../../ui/list-row/list-row'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'
import './index.scss'

/** One piece of news: read, decided upon by the town, written anew by its unit. */
export default function BulletinPage() {
  const { id } = useRouter().params
  const { data, error, reload } = useQuery('bulletin.get', id ? { bulletinId: id } : null)
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const again = () => void reload()
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={again} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && (
        <>
          <Card>
            <CardHead title={data.title} />
            <Text className="bulletin__words">
              {sayUnit(data.stationId)} · {BULLETIN_KINDS[data.kind]} · {data.by}写 ·{' '}
              {sayMoment(data.atMs, serverNowMs())}报
            </Text>
            <Text className="bulletin__text">{data.text}</Text>
          </Card>
          {data.activity && (
            <ListRow
              id="told-activity"
              title={data.activity.title}
              words={sayMoment(data.activity.startsAtMs, serverNowMs())}
              onTap={() => goToActivity('one', { id: data.activity?.id ?? '' })}
            />
          )}
          {data.activity?.pictured && <ShowActivityPicture activityId={data.activity.id} />}
          <Message
            tone={data.status === 'returned' ? 'warn' : 'info'}
            text={[
              BULLETIN_STATUSES[data.status].label,
              data.decided && `${data.decided.by}，${sayMoment(data.decided.atMs, serverNowMs())}`,
              data.decided?.reason,
            ]
              .filter(Boolean)
              .join(' · ')}
          />
          {data.doubtfulWords && data.mayDecide.length > 0 && (
            <Message tone="warn" text="平台没有说这段话没问题，请仔细看一遍再定。" />
          )}
          <DecideButtons bulletin={data} onDone={again} />
          {data.mayRevise && <ReviseBulletin bulletin={data} onDone={again} />}
        </>
      )}
    </Page>
  )
}
