import { Text } from '@tarojs/components'
import { useState } from 'react'
import { ENROL_KIND_CODES, ENROL_KINDS, type EnrolKind } from '../../../domain/activity/enrolment'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { useCommand } from '../data/use-command'
import type { ActivityView } from './activity-words'

type Props = { readonly view: ActivityView; readonly onDone: () => void }

const WORDS = {
  enrol_for: {
    label: '替没有手机的人报名',
    title: '替谁报名？',
    hint: '先问过本人。用他登记的电话找。',
    yes: '替他报名',
    done: '报上了',
  },
  walk_in: {
    label: '没报名的人来了，记上',
    title: '谁来了？',
    hint: '人到了，没有手机扫码。用他登记的电话找，记上就算到了；活动结束以后记的，再到名单上点“全程都在”。',
    yes: '记上他来了',
    done: '记上了',
  },
} as const

const MOVES = ['enrol_for', 'walk_in'] as const

/** Somebody of one's own village who has no phone for it: enrolled before it begins, written down at the door since. */
export function EnrolFor({ view, onDone }: Props) {
  const [open, setOpen] = useState(false)
  const [phone, setPhone] = useState('')
  const [name, setName] = useState('')
  const [enrolled, setEnrolled] = useState('')
  const [kind, setKind] = useState<EnrolKind>('guest')
  const enrol = useCommand('activity.enrolFor', `${view.version} ${phone} ${name} ${kind}`)
  const kinds = ENROL_KIND_CODES.filter((code) => view.places[code].all > 0)
  const move = MOVES.find((each) => view.moves.includes(each))
  if (!move || kinds.length === 0) return null
  const words = WORDS[move]
  const as = kinds.includes(kind) ? kind : (kinds[0] ?? 'guest')
  const send = async () => {
    const answer = await enrol.run({ activityId: view.id, kind: as, phone, name: name.trim() })
    if (!answer.ok) return
    setOpen(false)
    setPhone('')
    setName('')
    setEnrolled(answer.receipt.name)
    onDone()
  }
  return (
    <>
      <Button id="enrol-for" kind="plain" label={words.label} onTap={() => setOpen(true)} />
      {enrolled !== '' && <Message tone="info" text={`${enrolled}：${words.done}。`} />}
      {open && (
        <Sheet title={words.title} onClose={() => setOpen(false)}>
          <Text>{words.hint}</Text>
          <Field
            id="enrol-phone"
            kind="phone"
            label="电话"
            maxLength={20}
            value={phone}
            onChange={setPhone}
          />
          <Field
            id="enrol-name"
            label="姓名（几个人合用这个电话时写）"
            maxLength={20}
            value={name}
            onChange={setName}
          />
          <Chips
            single
            options={kinds.map((code) => ({ code, label: ENROL_KINDS[code] }))}
            chosen={[as]}
            onToggle={setKind}
          />
          {enrol.error && <Message tone="danger" text={enrol.error.message} />}
          <Button
            id="enrol-for-yes"
            label={words.yes}
            busy={enrol.busy}
            disabled={phone.trim() === ''}
            onTap={() => void send()}
          />
        </Sheet>
      )}
    </>
  )
}
