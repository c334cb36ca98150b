import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { AskingButton } from '../../ui/sheet/asking-button'
import { Sheet } from '../../ui/sheet/sheet'
import { useCommand } from '../data/use-command'
import { ReasonButton } from '../order/reason-button'
import type { ActivityView } from './activity-words'
import { goToActivity } from './go-to-activity'
import { TellButton } from './tell-button'

type Props = { readonly view: ActivityView; readonly onDone: () => void }

function Publish({ view, onDone }: Props) {
  const publish = useCommand('activity.publish', view.version)
  const send = async () => {
    const { ok } = await publish.run({ activityId: view.id })
    if (ok) onDone()
  }
  return (
    <>
      {publish.error && <Message tone="danger" text={publish.error.message} />}
      <Button id="publish" label="发布，大家都能报名" busy={publish.busy} onTap={() => void send()} />
    </>
  )
}

function Join({ view, onDone }: Props) {
  const join = useCommand('activity.join', view.version)
  const send = async () => {
    const { ok } = await join.run({ activityId: view.id })
    if (ok) onDone()
  }
  return (
    <>
      <Message tone="info" text="别的站写了和您的站一起办。您点了，才算您的站也办了这一次。" />
      {join.error && <Message tone="danger" text={join.error.message} />}
      <Button id="join-activity" label="我们站也办" busy={join.busy} onTap={() => void send()} />
    </>
  )
}

function Hold({ view, onDone }: Props) {
  const hold = useCommand('activity.hold', view.version)
  const [asking, setAsking] = useState(false)
  const [others, setOthers] = useState('')
  const send = async () => {
    const { ok } = await hold.run({ activityId: view.id, othersCame: Number(others) || 0 })
    if (!ok) return
    setAsking(false)
    onDone()
  }
  return (
    <>
      <Button id="hold" label="办过了" onTap={() => setAsking(true)} />
      {asking && (
        <Sheet title="活动办过了？" back="还没有" onClose={() => setAsking(false)}>
          <Text>没有签到的人会记成“没有到”，不影响他什么。要补到场，先去“到场名单”。</Text>
          <Field
            id="others-came"
            kind="number"
            label="名单以外还来了多少人（没有就空着）"
            maxLength={4}
            value={others}
            onChange={setOthers}
          />
          {hold.error && <Message tone="danger" text={hold.error.message} />}
          <Button id="hold-yes" label="办过了" busy={hold.busy} onTap={() => void send()} />
        </Sheet>
      )}
    </>
  )
}

function Close({ view, onDone }: Props) {
  const close = useCommand('activity.close', view.version)
  const send = async () => {
    const { ok } = await close.run({ activityId: view.id })
    if (ok) onDone()
  }
  return (
    <>
      {close.error && <Message tone="danger" text={close.error.message} />}
      <AskingButton
        id="close-activity"
        label="都办好了，完成"
        question="完成以后，到场名单不能再改。都好了吗？"
        yes="都好了"
        back="再看看"
        busy={close.busy}
        onYes={() => void send()}
      />
    </>
  )
}

const CANCELS = {
  once: {
    id: 'cancel-activity',
    label: '不办了',
    question: '为什么不办？报了名的人都会知道。',
    endsRow: false,
  },
  one: {
    id: 'cancel-activity',
    label: '这次不办，下次照常',
    question: '这次为什么不办？报了名的人都会知道，下一次的草稿马上备好。',
    endsRow: false,
  },
  all: {
    id: 'end-row',
    label: '以后都不办了',
    question: '为什么不办了？报了名的人都会知道，以后也不再备草稿。',
    endsRow: true,
  },
} as const

function Cancel({ view, onDone }: Props) {
  const cancel = useCommand('activity.cancel', view.version)
  const send = async (reason: { code: string; text: string }, endsRow: boolean) => {
    const { ok } = await cancel.run({ activityId: view.id, reason, endsRow })
    if (ok) onDone()
  }
  const ways = view.repeat === null ? (['once'] as const) : (['one', 'all'] as const)
  return (
    <>
      {cancel.error && <Message tone="danger" text={cancel.error.message} />}
      {ways.map((way) => (
        <ReasonButton
          key={way}
          id={CANCELS[way].id}
          label={CANCELS[way].label}
          question={CANCELS[way].question}
          reasons="cancel_activity"
          busy={cancel.busy}
          onReason={(reason) => void send(reason, CANCELS[way].endsRow)}
        />
      ))}
    </>
  )
}

/** What whoever holds it does with it: drawn from the moves that are open now. */
export function OrganiserSteps(props: Props) {
  const { id, moves, list } = props.view
  const joins = moves.includes('join')
  if (moves.length === 0 || (list === null && !joins)) return null
  const unsettled = (list ?? []).some(({ kind, stays, confirmedMinutes, objection }) => {
    const served = kind === 'volunteer' && stays.length > 0
    return served && (confirmedMinutes === null || objection?.open === true)
  })
  const may = (move: (typeof moves)[number]) => moves.includes(move)
  return (
    <Section title="办这次活动" id="organiser">
      {may('publish') && <Publish {...props} />}
      {joins && <Join {...props} />}
      {list !== null && (may('attend') || may('enrol_for')) && (
        <Button
          id="to-door"
          label={may('attend') ? '到场名单和签到码' : '报名的人'}
          onTap={() => goToActivity('door', { id })}
        />
      )}
      {may('hold') && <Hold {...props} />}
      {may('confirm') && unsettled && (
        <Button id="to-confirm" label="确认时长" onTap={() => goToActivity('confirm', { id })} />
      )}
      {may('close') && !unsettled && <Close {...props} />}
      <TellButton view={props.view} />
      {may('change') && (
        <Button
          id="edit-activity"
          kind="plain"
          label="改时间、地点、名额"
          onTap={() => goToActivity('edit', { id })}
        />
      )}
      {may('cancel') && <Cancel {...props} />}
    </Section>
  )
}
