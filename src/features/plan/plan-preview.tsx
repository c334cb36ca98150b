import { Text } from '@tarojs/components'
import { useState } from 'react'
import { IMPORT_MODE_CODES, IMPORT_MODES, type ImportMode } from '../../../domain/people-list/list-import'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Chips } from '../../ui/chips/chips'
import { Message } from '../../ui/message/message'
import { sendCommand } from '../data/send-command'
import { ListedRows } from '../lists/listed-rows'
import { addedLines, changedLines, faultyLines, type Preview, sayLines } from '../lists/preview-lines'
import type { LookedAt, TableFileState } from '../lists/use-table-file'

const MODES = IMPORT_MODE_CODES.map((code) => ({ code, label: IMPORT_MODES[code] }))

type Props = {
  readonly year: number
  readonly seen: LookedAt<Preview>
  readonly file: TableFileState<Preview>
  readonly onDone: (words: string) => void
}

/** What would become of every row, what is wrong first; and the yes to it. */
export function PlanPreview({ year, seen, file, onDone }: Props) {
  const [mode, setMode] = useState<ImportMode>('all')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const { fileName, preview } = seen
  const { add, change, same, faulty } = preview.counts
  const nothing = add + change === 0
  const held = mode === 'all' && faulty > 0
  const send = async () => {
    setBusy(true)
    setProblem('')
    const wanted = { year, fileName, file: seen.file, mode, seen: preview.seen }
    const answer = await sendCommand('plan.import', wanted, { seen: preview.seen })
    setBusy(false)
    if (answer.ok) {
      const { added, changed, faulty: left } = answer.receipt
      file.putAway()
      onDone(
        `导入好了：新加 ${added} 行，改了 ${changed} 行${left > 0 ? `，有问题没有导入 ${left} 行（${sayLines(faultyLines(preview))}），改好再选这份表，已经有的不会重复` : ''}。`,
      )
    } else if (answer.error.code === 'LIST.CHANGED') void file.again()
    else setProblem(answer.error.message)
  }
  return (
    <>
      <Card id="preview">
        <CardHead title={fileName} />
        <Text>
          新加 {add} 行，要改 {change} 行，没有变化 {same} 行，有问题 {faulty} 行
        </Text>
        {preview.unused.length > 0 && <Text>没有用到的栏：{preview.unused.join('、')}</Text>}
      </Card>
      <ListedRows title={`有问题的 ${faulty} 行`} tone="warn" lines={faultyLines(preview)} />
      <ListedRows title={`要改的 ${change} 行`} lines={changedLines(preview)} />
      <ListedRows title={`新加的 ${add} 行`} lines={addedLines(preview)} />
      {nothing && same > 0 && faulty === 0 && (
        <Message tone="good" text="都已经在计划里，没有变化，不用导入。" />
      )}
      {!nothing && (
        <>
          {faulty > 0 && <Chips single large options={MODES} chosen={[mode]} onToggle={setMode} />}
          {held && <Message tone="warn" text="还有问题没改。改好表再选一次，或者只导入没有问题的行。" />}
          <Button
            id="import-plan"
            label={`导入 ${add + change} 行`}
            busy={busy}
            disabled={held}
            onTap={() => void send()}
          />
        </>
      )}
      {problem !== '' && <Message tone="warn" text={problem} />}
    </>
  )
}
