import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { RECORD_KINDS, type RecordKind } from '../../../domain/records/record-kinds'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import { Page } from '../frame/page'
import { PictureField } from './picture-field'
import { contentOf, emptyDraft, RECORD_FIELDS } from './record-draft'
import { RecordField } from './record-field'
import { sendPicture } from './send-picture'

type Props = {
  readonly kind: RecordKind
  /** Whose record; without it, the reader's own. */
  readonly volunteerId?: string
  readonly name?: string
  /** The record in whose place it comes. */
  readonly replaces?: string
}

function beforehand(own: boolean, replaces: boolean): string {
  if (own) return '交上去后站里会看证明，核实了才算数。结果会告诉您。'
  return replaces ? '记好后，原来的一条会标上“已撤”。' : '记好后本人会收到消息，写错了可以撤掉重记。'
}

/** A few questions, and one record more. Comes back to where it was opened. */
export function RecordForm({ kind, volunteerId, name = '', replaces }: Props) {
  const own = volunteerId === undefined
  const about = `${kind} ${volunteerId ?? ''} ${replaces ?? ''}`
  const add = useCommand('record.add', about)
  const [empty] = useState(() => emptyDraft(serverNowMs()))
  const { form: draft, change, sent } = useFormDraft(`record ${about}`, empty)
  const [picture, setPicture] = useState('')
  const [sendingPicture, setSendingPicture] = useState(false)
  const content = contentOf(kind, draft)
  const send = async () => {
    if (!content) return
    const answer = await add.run({
      content,
      ...(volunteerId !== undefined && { volunteerId }),
      ...(replaces !== undefined && { replaces }),
    })
    if (!answer.ok) return
    sent()
    // Without its picture the record stands all the same; it can be added where the record is read.
    setSendingPicture(picture !== '')
    if (picture !== '') await sendPicture(answer.receipt.recordId, picture)
    await Taro.navigateBack()
  }
  const { label } = RECORD_KINDS[kind]
  return (
    <Page
      footer={
        <Button
          id="save-record"
          label={content ? (own ? '交上去' : '记进档案') : '先把上面填好'}
          busy={add.busy || sendingPicture}
          disabled={!content}
          onTap={() => void send()}
        />
      }
    >
      <Section title={own ? `交一条${label}` : `给${name}记一条${label}`}>
        <Text>{beforehand(own, replaces !== undefined)}</Text>
        {RECORD_FIELDS[kind].map((row) => (
          <RecordField
            key={row.name}
            row={row}
            value={draft[row.name] ?? ''}
            onChange={(value) => change({ [row.name]: value })}
          />
        ))}
        {RECORD_KINDS[kind].pictured && <PictureField picture={picture} onPicture={setPicture} />}
        {add.error && <Message tone="danger" text={add.error.message} />}
      </Section>
    </Page>
  )
}
