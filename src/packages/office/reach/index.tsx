import { Text } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { sayMoment } from '../../../../domain/kernel/say-moment'
import { CHANNEL_CODES, CHANNELS } from '../../../../domain/notice/reach'
import type { ActionOutput } from '../../../../types/actions'
import { DialUnreached } from '../../../features/calls/dial-unreached'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { useSession } from '../../../features/session/session-store'
import { myStations } from '../../../features/station/my-stations'
import { StationChoice } from '../../../features/station/station-choice'
import { Card } from '../../../ui/card/card'
import { CardHead } from '../../../ui/card/card-head'
import { FactRow } from '../../../ui/list-row/fact-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { EmptyState } from '../../../ui/message/empty-state'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import { Skeleton } from '../../../ui/skeleton/skeleton'

type Reach = ActionOutput<'notice.reach'>

function wordsOf({ channel, volunteer, readAtMs }: Reach['people'][number], nowMs: number): string {
  const read = readAtMs === null ? '还没看过消息' : `上次看消息：${sayMoment(readAtMs, nowMs)}`
  return [CHANNELS[channel].label, volunteer && '志愿者', read].filter(Boolean).join(' · ')
}

function Drill({ reach }: { readonly reach: Reach }) {
  return (
    <>
      <Section title="要是今天有急事">
        <RowGroup>
          {CHANNEL_CODES.map((code) => (
            <FactRow
              key={code}
              title={`${CHANNELS[code].label}：${reach.counts[code]} 个人`}
              words={CHANNELS[code].words}
            />
          ))}
        </RowGroup>
      </Section>
      {reach.counts.none > 0 && (
        <Message
          tone="warn"
          text="联系不上的人，请问一问家里人或者邻居，把电话补到“名单”里，或者上门记下来。"
        />
      )}
      <Section title="微信通知不到的人">
        {reach.people.length === 0 && <EmptyState title="都通知得到" words="每个月一号再对一次。" />}
        {reach.people.map((person) => (
          <Card key={person.personId} id={`reach-${person.personId}`}>
            <CardHead title={person.name} />
            <Text>{wordsOf(person, reach.atMs)}</Text>
            {person.channel === 'phone' && <DialUnreached person={person} />}
          </Card>
        ))}
        {reach.more && <Text>人多，先列到这里，联系不上的都在前面。</Text>}
      </Section>
    </>
  )
}

/** 通知得到谁: by what each person of a village could be told something today; a drill, once a month. */
export default function ReachPage() {
  const stations = myStations(useSession().session)
  const [chosen, setChosen] = useState<string | null>(null)
  const stationId = chosen ?? stations[0] ?? null
  const { data, error, reload } = useQuery('notice.reach', stationId ? { stationId } : null)
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  return (
    <Page>
      <StationChoice stationIds={stations} chosen={stationId ?? ''} onChoose={setChosen} />
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data && <Drill reach={data} />}
    </Page>
  )
}
