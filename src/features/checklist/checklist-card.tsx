import { Text } from '@tarojs/components'
import { useState } from 'react'
import { CHECKLIST_LIMITS } from '../../../domain/checklist/checklist'
import { sayEvidence, sayMet } from '../../../domain/checklist/checklist-lines'
import type { ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { useCommand } from '../data/use-command'

type Line = ActionOutput<'checklist.get'>['lines'][number]

const ANSWERS = [
  { code: 'yes', label: '达到了' },
  { code: 'no', label: '还没达到' },
] as const

type Props = {
  readonly line: Line
  readonly year: number
  readonly stationId: string | null
  readonly onDone: () => void
}

/** One item: counted by itself, or answered by hand; to both something may be noted. */
export function ChecklistCard({ line, year, stationId, onDone }: Props) {
  const { id: itemId, text, evidence } = line
  const answer = useCommand('checklist.answer', `${itemId} ${line.met} ${line.note}`)
  const [open, setOpen] = useState(false)
  const [met, setMet] = useState(line.met)
  const [note, setNote] = useState(line.note)
  const send = async () => {
    if (!(await answer.run({ year, stationId, itemId, met, note: note.trim() })).ok) return
    setOpen(false)
    onDone()
  }
  const words = [sayEvidence(line), sayMet(line), line.note].filter(Boolean).join(' · ')
  return (
    <Card>
      <CardHead title={text} />
      <Text>{words}</Text>
      <Button
        id={`answer-${itemId}`}
        kind="quiet"
        label={evidence === null ? '填一下' : '写一句说明'}
        onTap={() => setOpen(true)}
      />
      {open && (
        <Sheet title={text} back="不填了" onClose={() => setOpen(false)}>
          {evidence === null && (
            <Chips
              single
              options={ANSWERS}
              chosen={met === null ? [] : [met ? 'yes' : 'no']}
              onToggle={(code) => setMet(code === 'yes')}
            />
          )}
          <Field
            id="checklist-note"
            label="说明（可以不写）"
            maxLength={CHECKLIST_LIMITS.note}
            value={note}
            onChange={setNote}
          />
          {answer.error && <Message tone="danger" text={answer.error.message} />}
          <Button id="checklist-send" label="记下来" busy={answer.busy} onTap={() => void send()} />
        </Sheet>
      )}
    </Card>
  )
}
