import { Text } from '@tarojs/components'
import { useState } from 'react'
import { IMPORT_MODE_CODES, IMPORT_MODES, type ImportMode } from '../../../domain/people-list/list-import'
import type { ListCode } from '../../../domain/people-list/list-kinds'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Chips } from '../../ui/chips/chips'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Message } from '../../ui/message/message'
import { ListedRows } from './listed-rows'
import { addedLines, changedLines, faultyLines, type Preview } from './preview-lines'
import type { ImportRunState } from './use-import-run'
import type { LookedAt, TableFileState } from './use-table-file'

const MODES = IMPORT_MODE_CODES.map((code) => ({ code, label: IMPORT_MODES[code] }))

type Props = {
  readonly list: ListCode
  readonly seen: LookedAt<Preview>
  readonly run: ImportRunState
  readonly file: TableFileState<Preview>
}

/** What would become of every row, what is wrong first; and the yes to it. */
export function ListPreview({ list, seen, run, file }: Props) {
  const [mode, setMode] = useState<ImportMode>('all')
  const [signed, setSigned] = useState(false)
  const { fileName, preview } = seen
  const { add, change, same, faulty } = preview.counts
  const nothing = add + change === 0
  const held = mode === 'all' && faulty > 0
  const begin = async () => {
    const wanted = {
      list,
      fileName,
      file: seen.file,
      mode,
      seen: preview.seen,
      consentOnPaper: true as const,
    }
    const answer = await run.begin(wanted)
    if (answer.ok) file.putAway()
    else if (answer.error.code === 'LIST.CHANGED') void file.again()
  }
  return (
    <>
      <Card id="preview">
        <CardHead title={fileName} />
        <Text>
          新登记 {add} 人，要改 {change} 人，没有变化 {same} 人，有问题 {faulty} 行
        </Text>
        {preview.unused.length > 0 && <Text>没有用到的栏：{preview.unused.join('、')}</Text>}
      </Card>
      <ListedRows title={`有问题的 ${faulty} 行`} tone="warn" lines={faultyLines(preview)} />
      <ListedRows title={`要改的 ${change} 人`} lines={changedLines(preview)} />
      <ListedRows title={`新登记的 ${add} 人`} lines={addedLines(preview)} />
      {nothing && same > 0 && faulty === 0 && <Message tone="good" text="都已经在册，没有变化，不用导入。" />}
      {!nothing && (
        <>
          {faulty > 0 && <Chips single large options={MODES} chosen={[mode]} onToggle={setMode} />}
          <RowGroup>
            <CheckRow
              id="signed"
              title="这些人都在纸上签过字，同意登记"
              words={['签字的纸留在站里，有人来查拿得出来']}
              on={signed}
              onToggle={() => setSigned(!signed)}
            />
          </RowGroup>
          {held && <Message tone="warn" text="还有问题没改。改好表再选一次，或者只导入没有问题的行。" />}
          <Button
            id="import"
            label={`导入 ${add + change} 人`}
            busy={run.busy}
            disabled={held || !signed}
            onTap={() => void begin()}
          />
        </>
      )}
    </>
  )
}
