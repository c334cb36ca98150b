import Taro from '@tarojs/taro'
import { useState } from 'react'
import { displayHours } from '../../../../domain/hours/display-hours'
import { villageName } from '../../../../domain/town/stations'
import type { ActionOutput } from '../../../../types/actions'
import { periodChoices } from '../../../features/certificate/period-choices'
import { type ChosenPeriod, PeriodPicker } from '../../../features/certificate/period-picker'
import { Awaited } from '../../../features/data/awaited'
import { useCommand } from '../../../features/data/use-command'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Chips } from '../../../ui/chips/chips'
import { Field } from '../../../ui/field/field'
import { EmptyState } from '../../../ui/message/empty-state'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'

type Station = ActionOutput<'certificate.options'>['stations'][number]

const NOTHING = (
  <EmptyState
    title="还没有可以证明的时长"
    words="做完任务、站长确认后，满半小时就可以向那个站要证明。正在核对的先不算。"
  />
)

/** Who came by a link has no page behind him. */
function backToList(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.redirectTo({ url: '/packages/volunteer/certificates/index' })
}

function firstChoice(): ChosenPeriod {
  const [first] = periodChoices(serverNowMs())
  return { code: 'this_year', period: first?.period ?? { fromMs: null, toMs: null } }
}

function AskForm({ stations }: { readonly stations: readonly Station[] }) {
  const [stationId, setStationId] = useState(stations[0]?.stationId ?? '')
  const [chosen, setChosen] = useState(firstChoice)
  const [purpose, setPurpose] = useState('')
  const draft = JSON.stringify([stationId, chosen.period, purpose])
  const request = useCommand('certificate.request', draft)
  const send = async () => {
    const { ok } = await request.run({ stationId, period: chosen.period, purpose: purpose.trim() })
    if (ok) backToList()
  }
  const waiting = stations.find((each) => each.stationId === stationId)?.waiting ?? false
  return (
    <>
      <Section title="向哪个站要？">
        <Chips
          single
          options={stations.map(({ stationId: code, minutes }) => ({
            code,
            label: `${villageName(code)} ${displayHours(minutes)} 小时`,
          }))}
          chosen={[stationId]}
          onToggle={setStationId}
        />
      </Section>
      <Section title="证明哪段时间？">
        <PeriodPicker chosen={chosen} onChange={setChosen} />
      </Section>
      <Section title="做什么用？（可以不写）">
        <Field
          id="purpose"
          label="写上了会印在证明上"
          placeholder="比如：升学、找工作"
          maxLength={40}
          value={purpose}
          onChange={setPurpose}
        />
      </Section>
      {waiting && <Message tone="info" text="您向这个站要的证明还没有办，等办好了再要下一份。" />}
      {request.error && <Message tone="danger" text={request.error.message} />}
      <Button
        id="send-request"
        label="交给站里"
        busy={request.busy}
        disabled={waiting}
        onTap={() => void send()}
      />
      <Message
        tone="info"
        text="站里看过就开，开好了发消息给您。不收钱。证件号码打印后自己用笔填，这里不存。"
      />
    </>
  )
}

/** Asks one station to prove the hours that it has recorded. */
export default function AskCertificate() {
  const { data, error, reload } = useQuery('certificate.options', {})
  usePullDown(reload)
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} rows={3} />
      {data?.stations.length === 0 && NOTHING}
      {data && data.stations.length > 0 && <AskForm stations={data.stations} />}
    </Page>
  )
}
