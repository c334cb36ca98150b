import { Text, View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { PUBLIC_STATES } from '../../../../domain/hours/public-record'
import { recordedHow } from '../../../../domain/hours/recorded-how'
import { sayDay } from '../../../../domain/kernel/say-moment'
import { findStation, STATIONS } from '../../../../domain/town/stations'
import type { ActionOutput } from '../../../../types/actions'
import { PageList } from '../../../features/data/page-list'
import { usePages } from '../../../features/data/use-pages'
import { Page } from '../../../features/frame/page'
import { useMenu } from '../../../features/menu/use-menu'
import { useSession, useTownRules } from '../../../features/session/session-store'
import { ChooseStation } from '../../../features/station/choose-station'
import { callAction } from '../../../services/call-action'
import { phoneCall } from '../../../services/phone-call'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Card } from '../../../ui/card/card'
import { EmptyState } from '../../../ui/message/empty-state'
import { Message } from '../../../ui/message/message'
import './index.scss'

type Item = ActionOutput<'hours.publicList'>['items'][number]

const ALL = STATIONS.map(({ id }) => id)

function RecordCard({ item }: { readonly item: Item }) {
  const { title, minutes, name, servedDayMs, state } = item
  return (
    <Card>
      <View className="public-hours__line">
        <Text className="public-hours__title">{title}</Text>
        <Text className="public-hours__minutes">{minutes} 分钟</Text>
      </View>
      <Text className="public-hours__words">
        {name} · {sayDay(servedDayMs, serverNowMs())} · {recordedHow(item)}
      </Text>
      {state !== 'standing' && <Text className="public-hours__state">{PUBLIC_STATES[state]}</Text>}
    </Card>
  )
}

/** Who finds something wrong: a volunteer in his own hours, anybody by telephone. */
function HowToObject({ volunteer, phone }: { readonly volunteer: boolean; readonly phone: string }) {
  return (
    <Message
      tone="info"
      text={
        volunteer
          ? '觉得自己的时长不对，到“我的时长”里点那一条，再点“时长不对”。觉得别人的不对，请给站里打电话。'
          : '觉得哪一条不对，请给站里打电话，站里会核对。'
      }
    >
      {phone !== '' && (
        <Button
          id="call-station"
          kind="plain"
          icon="phone"
          label="给站里打电话"
          onTap={() => phoneCall(phone)}
        />
      )}
    </Message>
  )
}

/** 时长公示: what a station has confirmed lately, for everybody to see. */
export default function PublicHours() {
  const { session } = useSession()
  const { publicationDays } = useTownRules()
  const { menu } = useMenu()
  const { params } = useRouter()
  const home = findStation(params.station ?? '') ?? findStation(session?.person?.stationId ?? '')
  const [chosen, setChosen] = useState<string | null>(null)
  const stationId = chosen ?? home?.id ?? ALL[0] ?? ''
  const records = usePages(`public ${stationId}`, (cursor) =>
    callAction('hours.publicList', { stationId, ...(cursor && { cursor }) }),
  )
  usePullDownRefresh(() => {
    void records.reload().finally(() => Taro.stopPullDownRefresh())
  })
  const phone = menu?.stations.find(({ id }) => id === stationId)?.phone ?? ''
  return (
    <Page>
      <Message
        tone="info"
        text={`站长确认过的时长在这里公示 ${publicationDays} 天，谁都可以看。没有同意写姓的，只写“一位志愿者”。`}
      />
      <ChooseStation stationIds={ALL} chosen={stationId} onChoose={setChosen} />
      <PageList
        pages={records}
        empty={<EmptyState title="这几天没有新确认的时长" words="可以换一个站看看，或者过几天再来。" />}
      >
        {(item) => <RecordCard key={item.id} item={item} />}
      </PageList>
      <HowToObject volunteer={Boolean(session?.person?.volunteer)} phone={phone} />
    </Page>
  )
}
