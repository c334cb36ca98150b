import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { sendCommand } from '../data/send-command'
import { PictureImage } from '../picture/picture-image'
import { usePickPicture } from '../picture/use-pick-picture'
import type { ActivityView } from './activity-words'

type Props = {
  readonly view: ActivityView
  /** There is one: it goes when the other comes. */
  readonly replaces: boolean
  readonly onDone: () => void
}

const take = ({ id: activityId }: ActivityView, picture: string) =>
  sendCommand('activity.addPicture', { activityId, picture, agreed: true }, { seen: activityId })

const drop = ({ id: activityId, version }: ActivityView) =>
  sendCommand('activity.removePicture', { activityId }, { seen: version })

/** One photograph, looked at once more before it goes out: the tap that sends it says who is on it. */
export function AddActivityPicture({ view, replaces, onDone }: Props) {
  const { busy, problem, pick } = usePickPicture()
  const [picture, setPicture] = useState('')
  const [sending, setSending] = useState(false)
  const [refused, setRefused] = useState('')
  const [dropped, setDropped] = useState(false)
  const choose = async () => {
    const picked = await pick()
    setRefused('')
    if (picked) setPicture(picked)
  }
  const go = async () => {
    setSending(true)
    const first = replaces && !dropped ? await drop(view) : null
    if (first?.ok) setDropped(true)
    const answer = first && !first.ok ? first : await take(view, picture)
    setSending(false)
    if (answer.ok) {
      setDropped(false)
      setPicture('')
    } else setRefused(answer.error.message)
    if (answer.ok || first?.ok) onDone()
  }
  return (
    <>
      {picture === '' && problem !== '' && <Message tone="warn" text={problem} />}
      <Button
        id="add-activity-picture"
        kind={replaces ? 'quiet' : 'plain'}
        label={replaces ? '换一张照片' : '加一张活动照片（可以不加）'}
        busy={busy}
        onTap={() => void choose()}
      />
      {picture !== '' && (
        <Sheet title="照片上的人都愿意吗？" back="不用这张" onClose={() => setPicture('')}>
          <PictureImage id="chosen-picture" picture={picture} about="活动照片" />
          <Text>
            有人不愿意，或者拍到了孩子的脸，请换一张。只给办活动的站和镇里看，不公开，一年后自动删。
          </Text>
          {problem !== '' && <Message tone="warn" text={`${problem}上面还是刚才那张。`} />}
          {refused !== '' && <Message tone="warn" text={refused} />}
          <Button
            id="send-activity-picture"
            label="都愿意，没有孩子的脸，用这张"
            busy={sending}
            onTap={() => void go()}
          />
          <Button
            id="other-activity-picture"
            kind="plain"
            label="另选一张"
            busy={busy}
            onTap={() => void choose()}
          />
        </Sheet>
      )}
    </>
  )
}
