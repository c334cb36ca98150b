import type { ListCode } from '../../../domain/people-list/list-kinds'
import { callAction } from '../../services/call-action'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useOpenFile } from '../data/use-open-file'
import { ListPreview } from './list-preview'
import type { ImportRunState } from './use-import-run'
import { useTableFile } from './use-table-file'

const NOT_OPENED = '模板没能打开。请再点一次；还不行，请换网络好的地方。'

type Props = { readonly list: ListCode; readonly run: ImportRunState }

/** 导入: a file is chosen, looked at, and taken over. */
export function BringList({ list, run }: Props) {
  const file = useTableFile((chosen) => callAction('list.preview', { list, ...chosen }))
  const template = useOpenFile(() => callAction('list.template', { list, format: 'xlsx' }), NOT_OPENED)
  return (
    <Section title="导入">
      <Message
        tone="info"
        text="选一份表格（Excel 或 CSV），系统先看一遍，一行一行告诉您会怎么样。看的时候什么都不写。"
      />
      <Button
        id="choose-file"
        kind={file.seen ? 'plain' : 'primary'}
        label={file.seen ? '换一份表' : '选一份表'}
        busy={file.busy}
        disabled={run.busy}
        onTap={() => void file.choose()}
      />
      {!file.seen && (
        <Button id="template" kind="plain" label="下载模板" busy={template.busy} onTap={template.open} />
      )}
      {template.problem !== '' && <Message tone="warn" text={template.problem} />}
      {file.problem !== '' && <Message tone="warn" text={file.problem} />}
      {file.seen && <ListPreview list={list} seen={file.seen} run={run} file={file} />}
    </Section>
  )
}
