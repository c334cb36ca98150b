import { Image, Text } from '@tarojs/components'
import { useState } from 'react'
import { PICTURE_STATES } from '../../../domain/pictures/record-picture'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { Sheet } from '../../ui/sheet/sheet'
import { useCommand } from '../data/use-command'
import './record-picture.scss'
import type { RecordLine } from './record-words'
import { sendPicture } from './send-picture'
import { usePickPicture } from './use-pick-picture'

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

/** The picture itself, which is not kept on the phone. */
function Show({ line, own }: Omit<Props, 'onMoved'>) {
  const show = useCommand('record.showPicture', line.id)
  const [source, setSource] = useState('')
  const look = async () => {
    const answer = await show.run({ recordId: line.id })
    if (answer.ok) setSource(`data:${answer.receipt.type};base64,${answer.receipt.picture}`)
  }
  return (
    <>
      {show.error && <Message tone="warn" text={show.error.message} />}
      <Button
        id={`show-picture-${line.id}`}
        kind="quiet"
        label={own ? '看照片' : '看照片（会记下来）'}
        busy={show.busy}
        onTap={() => void look()}
      />
      {source !== '' && (
        <Sheet title="证书或证明的照片" onClose={() => setSource('')}>
          <Image
            id={`picture-${line.id}`}
            className="record-picture__image"
            src={source}
            mode="widthFix"
            ariaLabel="证书或证明的照片"
          />
        </Sheet>
      )}
    </>
  )
}

/** What the platform could not judge: a person has looked, and says why it may stay. */
function Keep({ line, onMoved }: Omit<Props, 'own'>) {
  const keep = useCommand('record.keepPicture', line.id)
  const [asking, setAsking] = useState(false)
  const [note, setNote] = useState('')
  const send = async () => {
    const { ok } = await keep.run({ recordId: line.id, note: note.trim() })
    if (ok) onMoved()
  }
  return (
    <>
      <Button id={`keep-picture-${line.id}`} kind="quiet" label="照片可以留" onTap={() => setAsking(true)} />
      {asking && (
        <Sheet title="先看过照片，再说可以留" onClose={() => setAsking(false)}>
          <Field
            id="keep-note"
            label="照片上是什么"
            placeholder="比如：护士证，没有别的"
            maxLength={60}
            value={note}
            onChange={setNote}
          />
          {keep.error && <Message tone="warn" text={keep.error.message} />}
          <Button
            id="keep-yes"
            label="可以留"
            busy={keep.busy}
            disabled={note.trim() === ''}
            onTap={() => void send()}
          />
        </Sheet>
      )}
    </>
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
      {state && <Text className="record-picture__state">照片：{PICTURE_STATES[state]}</Text>}
      {moves.includes('show') && <Show line={line} own={own} />}
      {moves.includes('keep') && <Keep line={line} onMoved={onMoved} />}
      {moves.includes('add') && <Add line={line} onMoved={onMoved} />}
      {moves.includes('remove') && <Remove line={line} onMoved={onMoved} />}
    </>
  )
}
