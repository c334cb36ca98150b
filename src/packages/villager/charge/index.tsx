import { useRouter } from '@tarojs/taro'
import { CHARGE_OUTCOMES } from '../../../../domain/charge/charge-report'
import { sayDay } from '../../../../domain/kernel/say-moment'
import type { ActionOutput } from '../../../../types/actions'
import { Awaited } from '../../../features/data/awaited'
import { useCommand } from '../../../features/data/use-command'
import { useFormDraft } from '../../../features/data/use-form-draft'
import { usePullDown } from '../../../features/data/use-pull-down'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Field } from '../../../ui/field/field'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'

type Report = NonNullable<ActionOutput<'charge.get'>['report']>

function Reported({ report }: { readonly report: Report }) {
  const { dueAtMs, closed } = report
  if (closed)
    return <Message tone="good" text={`镇里查过了：${CHARGE_OUTCOMES[closed.outcome]}。${closed.text}`} />
  return <Message tone="good" text={`镇里收到了，${sayDay(dueAtMs, serverNowMs())}前查清，再告诉您。`} />
}

function ReportForm({ orderId, onSent }: { readonly orderId: string; readonly onSent: () => void }) {
  const { form, change, sent } = useFormDraft(`charge ${orderId}`, { text: '' })
  const report = useCommand('charge.report', orderId)
  const send = async () => {
    const { ok } = await report.run({ orderId, text: form.text.trim() })
    if (!ok) return
    sent()
    onSent()
  }
  return (
    <Section title="有人收了钱？">
      <Message
        tone="info"
        text="志愿服务一分钱都不收，也不收东西。说了只有镇里的人看得到，去的人不知道是谁说的，您点单不受影响。"
      />
      <Field
        id="charge-text"
        label="怎么回事？（可以不写）"
        placeholder="比如：要了二十块，说是路费"
        kind="long"
        maxLength={300}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      {report.error && <Message tone="danger" text={report.error.message} />}
      <Button id="charge-send" label="告诉镇里" busy={report.busy} onTap={() => void send()} />
    </Section>
  )
}

/** 「向我收费了」: said once for an order, then what became of it. */
export default function Charge() {
  const { orderId = '' } = useRouter().params
  const { data, error, reload } = useQuery('charge.get', orderId ? { orderId } : null)
  usePullDown(reload)
  return (
    <Page>
      <Awaited missing={!data} error={error} reload={reload} rows={3} />
      {data?.report && <Reported report={data.report} />}
      {data && !data.report && <ReportForm orderId={orderId} onSent={() => void reload()} />}
    </Page>
  )
}
