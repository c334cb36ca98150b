import { Text } from '@tarojs/components'
import { useState } from 'react'
import { PICTURE_STATES } from '../../../domain/pictures/picture'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { sendCommand } from '../data/send-command'
import { useCommand } from '../data/use-command'
import { KeepPicture } from '../picture/keep-picture'
import '../picture/picture.scss'
import { ShowPicture } from '../picture/show-picture'
import { usePickPicture } from '../picture/use-pick-picture'
import type { RecordLine } from './record-words'
import { sendPicture } from './send-picture'

type Props = {
  readonly line: RecordLine
  readonly own: boolean
  readonly onMoved: () => void
}

function Add({ line, onMoved }: Omit<Props, 'own'>) {
  const { busy, problem, pick } = usePickPicture()
  const [sending, setSending] = useState(false)
  const [refused, setRefused] = useState('')
  const add = async () => {
    const picture = await pick()
    if (!picture) return
    setSending(true)
    setRefused('')
    const answer = await sendPicture(line.id, picture)
    setSending(false)
    if (answer.ok) return onMoved()
    setRefused(answer.error.message)
  }
  const wrong = problem || refused
  return (
    <>
      {wrong !== '' && <Message tone="warn" text={wrong} />}
      <Button
        id={`add-picture-${line.id}`}
        kind="quiet"
        label="加一张证书或证明的照片（可以不加）"
        busy={busy || sending}
        onTap={() => void add()}
      />
    </>
  )
}

const show = (recordId: string) => async () => {
  const answer = await sendCommand('record.showPicture', { recordId }, { seen: recordId })
  if (!answer.ok) throw answer.error
  return answer.receipt
}

function Keep({ line, onMoved }: Omit<Props, 'own'>) {
  const keep = useCommand('record.keepPicture', line.id)
  const send = async (note: string) => {
    const { ok } = await keep.run({ recordId: line.id, note })
    if (ok) onMoved()
  }
  const { busy, error } = keep
  return (
    <KeepPicture
      of={line.id}
      example="护士证，没有别的"
      busy={busy}
      error={error}
      onKeep={(note) => void send(note)}
    />
  )
}

function Remove({ line, onMoved }: Omit<Props, 'own'>) {
  const remove = useCommand('record.removePicture', line.id)
  const go = async () => {
    const { ok } = await remove.run({ recordId: line.id })
    if (ok) onMoved()
  }
  return (
    <>
      {remove.error && <Message tone="warn" text={remove.error.message} />}
      <AskingButton
        id={`remove-picture-${line.id}`}
        kind="quiet"
        label="删掉照片"
        question="照片删了找不回来，这一条还在。"
        yes="删掉"
        back="不删"
        busy={remove.busy}
        onYes={() => void go()}
      />
    </>
  )
}

/** The photograph of a paper: how it stands, and what its reader may do with it. */
export function RecordPicture({ line, own, onMoved }: Props) {
  const { state, moves } = line.picture
  return (
    <>
      {state && <Text className="picture__state">照片：{PICTURE_STATES[state]}</Text>}
      {moves.includes('show') && (
        <ShowPicture
          of={line.id}
          label={own ? '看照片' : '看照片（会记下来）'}
          about="证书或证明的照片"
          load={show(line.id)}
        />
      )}
      {moves.includes('keep') && <Keep line={line} onMoved={onMoved} />}
      {moves.includes('add') && <Add line={line} onMoved={onMoved} />}
      {moves.includes('remove') && <Remove line={line} onMoved={onMoved} />}
    </>
  )
}
