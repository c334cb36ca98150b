import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { placeWords } from '../../../../domain/targets/place-words'
import { useOpenFile } from '../../../features/data/use-open-file'
import { Page } from '../../../features/frame/page'
import { useTableFile } from '../../../features/lists/use-table-file'
import { PlanPreview } from '../../../features/plan/plan-preview'
import { useSession } from '../../../features/session/session-store'
import { callAction } from '../../../services/call-action'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'

const NOT_OPENED = '没能打开。请再点一次；还不行，请换网络好的地方。'

function Bring({ year }: { readonly year: number }) {
  const [done, setDone] = useState('')
  const file = useTableFile((chosen) => callAction('plan.preview', { year, ...chosen }))
  const template = useOpenFile(() => callAction('plan.template', { format: 'xlsx' }), NOT_OPENED)
  return (
    <Section title={`导入 ${year} 年的计划`}>
      <Message
        tone="info"
        text="选一份表格（Excel 或 CSV），系统先看一遍，一行一行告诉您会怎么样。已经有的不会丢。"
      />
      {done !== '' && <Message tone="good" text={done} />}
      <Button
        id="choose-file"
        kind={file.seen ? 'plain' : 'primary'}
        label={file.seen ? '换一份表' : '选一份表'}
        busy={file.busy}
        onTap={() => void file.choose()}
      />
      {!file.seen && (
        <Button id="template" kind="plain" label="下载模板" busy={template.busy} onTap={template.open} />
      )}
      {template.problem !== '' && <Message tone="warn" text={template.problem} />}
      {file.problem !== '' && <Message tone="warn" text={file.problem} />}
      {file.seen && <PlanPreview year={year} seen={file.seen} file={file} onDone={setDone} />}
    </Section>
  )
}

type TakeProps = {
  readonly title: string
  readonly asked: { readonly year: number; readonly stationId?: string | null }
  readonly id: string
}

function Take({ title, asked, id }: TakeProps) {
  const paper = useOpenFile(() => callAction('plan.paper', { ...asked, format: 'pdf' }), NOT_OPENED)
  const table = useOpenFile(() => callAction('plan.paper', { ...asked, format: 'xlsx' }), NOT_OPENED)
  const problem = paper.problem || table.problem
  return (
    <Section title={title}>
      <Button
        id={`print-${id}`}
        kind="plain"
        label="打开来打印（PDF）"
        busy={paper.busy}
        onTap={paper.open}
      />
      <Button
        id={`table-${id}`}
        kind="plain"
        label="导出表格（Excel）"
        busy={table.busy}
        onTap={table.open}
      />
      {problem !== '' && <Message tone="warn" text={problem} />}
    </Section>
  )
}

/** A plan comes in as a table, and goes out as one or as a paper. */
export default function PlanFiles() {
  const { params } = useRouter()
  const { session } = useSession()
  const year = Number(params.year ?? shanghaiParts(serverNowMs()).year)
  const stationId = params.station ?? null
  const ofTown = session?.person?.roles.includes('town_coordinator') ?? false
  return (
    <Page>
      <Bring year={year} />
      <Take id="one" title={`${placeWords(stationId)} ${year} 年的计划`} asked={{ year, stationId }} />
      {ofTown && <Take id="all" title={`全镇 ${year} 年的计划`} asked={{ year }} />}
    </Page>
  )
}
